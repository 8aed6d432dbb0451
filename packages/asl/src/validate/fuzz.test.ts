import { expect, it } from "vitest";
import { validateDefinition, validateDefinitionText } from "./index.js";

/** A small deterministic generator, so that a failure can be repeated from its seed. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const names = [
  "Type",
  "Next",
  "End",
  "States",
  "StartAt",
  "Branches",
  "ItemProcessor",
  "Choices",
  "Catch",
  "Retry",
  "Assign",
  "Output",
  "Resource",
  "Parameters",
  "Condition",
  "Variable",
  "And",
  "Not",
  "ProcessorConfig",
  "Mode",
  "ErrorEquals",
  "Label",
  "Credentials",
  "ItemReader",
  "ReaderConfig",
  "QueryLanguage",
  "Seconds",
  "Timestamp",
  "x.$",
  "__proto__",
  "constructor",
  "toString",
  "length",
] as const;
const scalars = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  1.5,
  "",
  "Task",
  "Pass",
  "Choice",
  "Map",
  "Parallel",
  "Wait",
  "JSONata",
  "JSONPath",
  "a",
  "__proto__",
  "{% $states.result.a %}",
  "{% (",
  "%}",
  "$.a[",
  "States.Format('",
  "arn:aws:states:::lambda:invoke",
  "DISTRIBUTED",
  "States.ALL",
] as const;

function generate(random: (below: number) => number, depth: number): string {
  const kind = depth > 5 ? 0 : random(5);
  if (kind === 0) return JSON.stringify(scalars[random(scalars.length)]);
  if (kind === 1) return `[${Array.from({ length: random(3) }, () => generate(random, depth + 1)).join()}]`;
  return `{${generateFields(random, depth).join()}}`;
}

function generateFields(random: (below: number) => number, depth: number): string[] {
  return Array.from(
    { length: random(7) },
    () => `${JSON.stringify(names[random(names.length)])}:${generate(random, depth + 1)}`,
  );
}

it("no JSON makes the validator throw", () => {
  const types = ["Map", "Task", "Choice", "Parallel", "Wait", "Fail"];
  for (let seed = 0; seed < 1_500; seed++) {
    const random = createRandom(seed);
    const state = `{${[`"Type":"${types[seed % types.length]}"`, ...generateFields(random, 1)].join()}}`;
    for (const definition of [
      `{"StartAt":"a","States":{"a":${state},"__proto__":${generate(random, 1)}}}`,
      `{"QueryLanguage":"JSONata","StartAt":"a","States":{"a":${state}}}`,
      generate(random, 1),
    ])
      expect(Array.isArray(validateDefinition(JSON.parse(definition), { lint: true })), `seed ${seed}`).toBe(true);
    const broken = state.slice(0, random(state.length));
    expect(Array.isArray(validateDefinitionText(broken)), `seed ${seed}`).toBe(true);
  }
});

it("what JSON cannot say is refused, not thrown", () => {
  const cycle: Record<string, unknown> = {};
  cycle["cycle"] = cycle;
  let deep: unknown = {};
  for (let level = 0; level < 100_000; level++) deep = { States: deep };
  const throwing = {
    get StartAt() {
      throw new Error("not today");
    },
  };
  for (const value of [
    undefined,
    null,
    1,
    "x",
    Symbol("x"),
    () => 1,
    [],
    10n,
    cycle,
    deep,
    throwing,
    new Date(),
    new Map(),
  ])
    expect(validateDefinition(value).some(({ severity }) => severity === "ERROR")).toBe(true);
});

it("large definitions are judged in one pass", () => {
  const states = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`s${index}`, { Type: "Pass", Next: `s${index + 1}` }]),
  );
  const started = performance.now();
  const chain = { StartAt: "s0", States: { ...states, s10000: { Type: "Succeed" } } };
  expect(validateDefinition(chain, { lint: true })).toEqual([]);
  validateDefinition({ StartAt: "a", States: { a: { Type: "Choice", Choices: Array(100_000).fill({}) } } });
  const retriers = Array.from({ length: 20_000 }, (_, index) => ({ ErrorEquals: [`e${index}`] }));
  const task = { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", Retry: retriers, End: true };
  expect(validateDefinition({ StartAt: "a", States: { a: task } }, { lint: true })).toEqual([]);
  const activity = { Type: "Task", Resource: "arn:aws:states:us-east-1:123456789012:activity:a", End: true };
  const branches = Array.from({ length: 4_000 }, (_, index) => ({
    StartAt: `b${index}`,
    States: { [`b${index}`]: activity },
  }));
  const fan = { StartAt: "a", States: { a: { Type: "Parallel", Branches: branches, End: true } } };
  expect(validateDefinition(fan, { lint: true })).toHaveLength(4_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});
