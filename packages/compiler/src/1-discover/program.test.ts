import { expect, test } from "vitest";
import { ts } from "#typescript";
import { writeProject } from "../../testing/temporary-project.js";
import { discovery } from "../diagnostics/codes/discover.js";
import type { Diagnostic } from "../diagnostics/define.js";
import { discover } from "./discover.js";

/** The expressions of `probe(…)` calls in the workflow's body, and the program to ask about them. */
function probe(body: string, files: Record<string, string> = {}) {
  const root = writeProject({
    ...files,
    "a.workflow.ts": `
      import { workflow, step, defineStep, stepError, StatesTimeout, StatesAll, wait, map } from "@stepwright/dsl";
      declare function probe(...values: unknown[]): void;
      export const a = workflow("a", async (input: { n: number }) => { ${/* run */ ""}probes(); return input.n; });
      ${body}
    `,
  });
  const diagnostics: Diagnostic[] = [];
  const report = (one: Diagnostic): void => void diagnostics.push(one);
  const workflow = discover({ files: ["a.workflow.ts"], root }, report).workflows[0];
  if (workflow === undefined) throw new Error(diagnostics.map((one) => one.message).join("\n"));
  const values: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "probe") values.push(...node.arguments);
    ts.forEachChild(node, visit);
  };
  visit(workflow.source.call.getSourceFile());
  return { program: workflow.program, values, diagnostics, codes: () => diagnostics.map((one) => one.code) };
}

test("constants fold: literals, spread, templates, arithmetic, enums, imports, members", () => {
  const { program, values } = probe(
    `
    import { limits, Level, settings as renamed } from "./constants.js";
    import * as all from "./constants.js";
    import rates from "./rates.json" with { type: "json" };
    const retry = { retries: 3, interval: \`\${limits.seconds}s\` } as const;
    const { seconds, missing = 7 } = limits as { seconds: number; missing?: number };
    function probes() {
      probe("a", -1, 60 * 60 + 1, \`\${limits.seconds}s\`, { ...retry, n: [1, ...[2, 3]], [Level.High]: null }, Level.High, Level.Low,
        renamed.deep.list[1], all.limits.seconds, limits["seconds"], undefined, retry.retries > 1 ? 1 : 2, seconds, missing,
        (retry satisfies object).interval.length, Level, rates.standard, rates.steps[1]);
    }`,
    {
      "constants.ts": `
        export const limits = { seconds: 30 };
        export enum Level { Low, High = "high" }
        export const settings = { deep: { list: ["x", "y"] } };`,
      "rates.json": '{ "standard": 0.2, "steps": [1, 2] }',
    },
  );
  const folded = values.map((value) => program.constantOf(value));
  expect(folded.map((one) => one?.value)).toEqual([
    "a",
    -1,
    3601,
    "30s",
    { retries: 3, interval: "30s", n: [1, 2, 3], high: null },
    "high",
    0,
    "y",
    30,
    30,
    undefined,
    undefined,
    30,
    7,
    3,
    { Low: 0, 0: "Low", High: "high" },
    0.2,
    2,
  ]);
  expect(folded.map((one) => one === undefined)).toEqual(values.map((_, index) => index === 11));
});

test("what may change, is computed or defined by itself does not fold", () => {
  const { program, values } = probe(`
    let counter = 1;
    const list = [1];
    list.push(2);
    const box = { n: 1 };
    box.n = 2;
    const self: { x: number } = { get x() { return self.x; } };
    function probes() { probe(counter, list, box.n, self, Math.random(), (() => 1), process.env.HOME, new Date(), 1n); }
    declare const process: { env: Record<string, string> };
  `);
  expect(values.map((value) => program.constantOf(value))).toEqual(values.map(() => undefined));
});

test("helpers are known by symbol", () => {
  const { program, values } = probe(`
    import { map as each, choice } from "@stepwright/dsl";
    function probes() { const step = 1; probe(each, choice, workflow, step, wait, [].map, (map)); }
  `);
  expect(values.map((value) => program.constructOf(value))).toEqual([
    "map",
    "choice",
    "workflow",
    undefined,
    "wait",
    undefined,
    "map",
  ]);
});

test("an error class is known by the name its errors have at run time", () => {
  const { program, values, codes } = probe(`
    const OutOfStock = stepError("OutOfStock")<{ sku: string }>();
    class Declined extends stepError("CardDeclined")<{ code: string }>() {}
    class Worse extends Declined {}
    class Named extends Error { override readonly name = "NamedError"; }
    class Field extends Error { override name: string = "FieldError"; }
    class Ctor extends Error { constructor() { super("x"); this.name = "CtorError"; } }
    class Own extends Error { constructor() { super("x"); this.name = new.target.name; } }
    class Below extends Own {}
    class Bare extends Error {}
    function probes() {
      probe(OutOfStock, Declined, Worse, Named, Field, Ctor, Own, Below, TypeError, Error, StatesTimeout, StatesAll, Map, String, 1);
      probe(Bare);
    }
  `);
  expect(values.slice(0, 15).map((value) => program.errorNameOf(value))).toEqual([
    "OutOfStock",
    "CardDeclined",
    "CardDeclined",
    "NamedError",
    "FieldError",
    "CtorError",
    "Own",
    "Below",
    "TypeError",
    "Error",
    "States.Timeout",
    "States.ALL",
    undefined,
    undefined,
    undefined,
  ]);
  expect(codes()).toEqual([]);
  expect(values.slice(15).map((value) => program.errorNameOf(value))).toEqual(["Bare"]);
  expect(codes()).toEqual([discovery.errorWithoutName.code]);
});

test("instanceof of a base class names its subclasses", () => {
  const { program, values } = probe(
    `
    import { Base } from "./errors.js";
    import "./more.js";
    function probes() { probe(Base, TypeError); }
    class Bad extends TypeError { override readonly name = "Bad"; }
  `,
    {
      "errors.ts": `export class Base extends Error { override name: string = "Base"; }
        export class One extends Base { override name = "One"; }`,
      "more.ts": `import { One } from "./errors.js"; export const Two = class extends One { override name = "Two"; };`,
    },
  );
  expect(values.map((value) => program.errorNamesOf(value))).toEqual([
    ["Base", "One", "Two"],
    ["TypeError", "Bad"],
  ]);
});

const steps = {
  "steps.ts": `
    import { defineStep } from "@stepwright/dsl";
    export async function ship(input: { id: string }) { return input.id; }
    export const arrow = async (input: { id: string }) => input.id;
    async function hidden(input: { id: string }) { return input.id; }
    export { hidden as shown };
    export const reserve = defineStep("reserve-stock", { retry: { retries: 2 } }, async (input: { id: string }) => input.id);
    const wrap = <T>(fn: T): T => fn;
    export const wrapped = wrap(async (input: { id: string }) => input.id);
    export default async function (input: { id: string }) { return input.id; }
  `,
};

test("a step is its definition's name, or the declared name of an exported function", () => {
  const { program, values, codes } = probe(
    `
    import { ship as send, arrow, shown, reserve } from "./steps.js";
    import * as all from "./steps.js";
    const local = defineStep("local-step", async (input: { id: string }) => input.id);
    export async function here(input: { id: string }) { return input.id; }
    function probes() { probe(send, arrow, shown, reserve, all.ship, local, here); }
  `,
    steps,
  );
  expect(values.map((value) => program.stepOf(value)?.fn).map((fn) => [fn?.name, fn?.source])).toEqual([
    ["ship", { kind: "export", file: "steps.ts", exportName: "ship" }],
    ["arrow", { kind: "export", file: "steps.ts", exportName: "arrow" }],
    ["hidden", { kind: "export", file: "steps.ts", exportName: "shown" }],
    ["reserve-stock", { kind: "export", file: "steps.ts", exportName: "reserve" }],
    ["ship", { kind: "export", file: "steps.ts", exportName: "ship" }],
    ["local-step", { kind: "closure", file: "a.workflow.ts", text: "local" }],
    ["here", { kind: "export", file: "a.workflow.ts", exportName: "here" }],
  ]);
  expect(values.map((value) => program.isStep(value))).toEqual([false, false, false, true, false, true, false]);
  expect(values.map((value) => program.stepOf(value)?.options?.getText())[3]).toBe("{ retry: { retries: 2 } }");
  expect(codes()).toEqual([]);
});

test("a function without a name of its own cannot be a step", () => {
  const { program, values, codes } = probe(
    `
    import standard, { wrapped } from "./steps.js";
    import { ship } from "./other.js";
    import { ship as first } from "./steps.js";
    async function secret(input: { id: string }) { return input.id; }
    function probes() {
      const inner = defineStep("inner", async (input: { id: string }) => input.id);
      probe(standard, wrapped, secret, inner, setTimeout, first, ship, { ship }.ship);
    }
    declare function setTimeout(): void;
  `,
    { ...steps, "other.ts": `export async function ship(input: { id: string }) { return input.id; }` },
  );
  for (const value of values) program.stepOf(value);
  expect(codes()).toEqual([
    discovery.stepNeedsDefinition.code,
    discovery.stepNeedsDefinition.code,
    discovery.stepNotExported.code,
    discovery.stepNotTopLevel.code,
    discovery.stepNotExported.code,
    discovery.duplicateStep.code,
    discovery.stepNeedsDefinition.code,
  ]);
});

test("options fold into a policy; the call's win one by one", () => {
  const { program, values, codes } = probe(`
    const Declined = stepError("Declined")<{ code: string }>();
    const base = { retry: { retries: 2, interval: "2s", never: [Declined], on: [StatesTimeout, "Lambda.Unknown"] }, timeout: "1 minute" } as const;
    function probes() { probe(base, { ...base, timeout: "2m", heartbeat: "5s", name: "Pay", concurrency: 4 }); }
  `);
  expect(program.policyOf(values, ["concurrency"])).toEqual({
    name: "Pay",
    timeoutSeconds: 120,
    heartbeatSeconds: 5,
    extra: { concurrency: 4 },
    retriers: [
      { ErrorEquals: ["Declined"], MaxAttempts: 0 },
      { ErrorEquals: ["States.Timeout", "Lambda.Unknown"], MaxAttempts: 2, IntervalSeconds: 2 },
    ],
  });
  expect(codes()).toEqual([]);
});

test("each wrong option is told at its place", () => {
  const bad: readonly (readonly [string, string])[] = [
    [`{ timeout: "1.5s" }`, discovery.badDuration.code],
    [`{ timeout: "0s" }`, discovery.badOption.code],
    [`{ timeout: "-1s" }`, discovery.badDuration.code],
    [`{ timeout: 5 }`, discovery.badDuration.code],
    [`{ timeout: "5s", heartbeat: "5s" }`, discovery.heartbeatNotShorter.code],
    [`{ retry: { retries: 1.5 } }`, discovery.badOption.code],
    [`{ retry: { retries: -1 } }`, discovery.badOption.code],
    [`{ retry: {} }`, discovery.badOption.code],
    [`{ retry: { retries: 1, backoff: 0.5 } }`, discovery.badOption.code],
    [`{ retry: { retries: 1, times: 1 } }`, discovery.unknownOption.code],
    [`{ retry: [{ retries: 1 }, { retries: 2 }] }`, discovery.badOption.code],
    [`{ retry: { retries: 1, on: [StatesAll, "X"] } }`, discovery.badOption.code],
    [`{ retries: 1 }`, discovery.unknownOption.code],
    [`{ name: "${"x".repeat(81)}" }`, discovery.badStateName.code],
    [`{ name: "" }`, discovery.badStateName.code],
    [`{ name: Math.random().toString() }`, discovery.notStatic.code],
    [`{ get name() { return "x"; } }`, discovery.notStatic.code],
  ];
  const { program, values, diagnostics } = probe(
    `function probes() { probe(${bad.map(([text]) => text).join(", ")}); }`,
  );
  const found = values.map((value) => {
    diagnostics.length = 0;
    program.policyOf([value]);
    return diagnostics.map((one) => one.code);
  });
  expect(found).toEqual(bad.map(([, code]) => [code]));
});
