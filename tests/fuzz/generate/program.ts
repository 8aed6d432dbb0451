import type fc from "fast-check";
import { type Cx, createPlan, type Plan, type Program, readOnly, visibleIn } from "./cx.js";
import { type Draw, drawn } from "./draw.js";
import { errorDeclarations } from "./errors.js";
import { drawObject, type Field, objectOf, printShape, type Shape } from "./shape.js";
import { statements } from "./statements/index.js";
import { drawMock } from "./steps.js";
import { drawValue } from "./value.js";

/** The name that generated workflows carry until they get one of their own. */
export const placeholder = "__NAME__";

const runsOfProgram = 3;

/** Well-typed workflows with inputs and mocks. */
export const programs: fc.Arbitrary<Program> = drawn(drawProgram);

function drawProgram(draw: Draw): Program {
  const plan = createPlan();
  const input = drawInput(draw);
  const cx: Cx = {
    draw,
    plan,
    frames: [{ variables: [readOnly("input", input)], ofFunction: true }],
    effects: true,
    result: undefined,
    loops: [],
    nesting: 0,
    caught: undefined,
  };
  const body = statements(cx, draw.integer(1, 6));
  const last = `return { ${visibleIn(cx)
    .filter(({ name }) => name !== "input")
    .map(({ name }) => name)
    .join(", ")} };`;
  return { source: printProgram(plan, input, `${body}\n${last}`), runs: drawRuns(draw, plan, input) };
}

/** Some fields of every kind, so that each expression finds something to read. */
function drawInput(draw: Draw): Shape {
  const fixed: Field[] = [
    { name: "n", shape: { kind: "number" } },
    { name: "s", shape: { kind: "string" } },
    { name: "ns", shape: { kind: "list", of: { kind: "number" } } },
    { name: "k", shape: { kind: "literal", values: ["a", "b"] } },
    { name: "opt", shape: { kind: "maybe", of: { kind: draw.pick(["number", "string"]) }, missing: "undefined" } },
  ];
  const items: Field = { name: "items", shape: { kind: "list", of: drawObject(draw, 1) } };
  const more: Field = { name: "o", shape: drawObject(draw, 2) };
  return objectOf([...fixed, items, more]);
}

function drawRuns(draw: Draw, plan: Plan, input: Shape): Program["runs"] {
  return Array.from({ length: runsOfProgram }, () => ({
    input: drawValue(draw, input),
    mocks: Object.fromEntries(
      plan.steps.flatMap((step) => (draw.chance(45) ? [[step.name, drawMock(draw, step)]] : [])),
    ),
  }));
}

function printProgram(plan: Plan, input: Shape, body: string): string {
  return [
    'import { choice, defineStep, map, otherwise, parallel, step, stepError, wait, when, workflow } from "stepwright";',
    ...errorDeclarations,
    ...plan.steps.map(({ declaration }) => declaration),
    ...plan.declarations,
    `export const it = workflow("${placeholder}", async (input: ${printShape(input)}) => {\n${body}\n});`,
    "",
  ].join("\n");
}
