import type { Json } from "@stepwright/asl";
import { type Cx, inFunction, readOnly, type StepPlan } from "./cx.js";
import type { Draw } from "./draw.js";
import { errors } from "./errors.js";
import { expression } from "./expressions/index.js";
import { drawObject, printShape, type Shape, sameShape } from "./shape.js";
import { drawValue } from "./value.js";

const mostSteps = 5;

/** A step with a result of that shape: one the program has, or a new one. */
export function stepReturning(cx: Cx, output: Shape): StepPlan | undefined {
  const known = cx.plan.steps.filter((step) => sameShape(step.output, output));
  if (known.length > 0 && cx.draw.chance(80)) return cx.draw.pick(known);
  if (cx.plan.steps.length >= mostSteps) return known[0];
  const step = createStep(cx, output);
  cx.plan.steps.push(step);
  return step;
}

const policies = [
  "",
  "",
  "{ retry: { retries: 1 } }, ",
  '{ retry: { retries: 2, interval: "5s", backoff: 1 } }, ',
  '{ retry: { retries: 3, interval: "2s", on: [SoldOut] } }, ',
  '{ retry: { retries: 2, max: "3s", never: [Declined, Closed] } }, ',
  '{ retry: [{ retries: 1, on: [Closed] }, { retries: 2, interval: "10s" }] }, ',
];

function createStep(cx: Cx, output: Shape): StepPlan {
  const name = `step${cx.plan.steps.length}`;
  const input = drawObject(cx.draw, 1);
  const inner = inFunction({ ...cx, frames: [] }, [readOnly("i", input)], {
    effects: false,
    result: output,
    nesting: 3,
  });
  const failure = cx.draw.chance(35) ? failingLine(inner) : "";
  const policy = cx.draw.pick(policies);
  const body = `{\n${failure}return ${expression(inner, output, 2)};\n}`;
  return {
    name,
    input,
    output,
    declaration: `export const ${name} = defineStep("${name}", ${policy}async (i: ${printShape(input)}): Promise<${printShape(output)}> => ${body});`,
  };
}

const failingLine = (cx: Cx): string => `if (${expression(cx, { kind: "boolean" }, 2)}) throw ${newError(cx, 1)};\n`;

/** A new error of the program, or a plain one. */
export function newError(cx: Cx, depth: number): string {
  if (cx.draw.chance(25)) return `new Error(${expression(cx, { kind: "string" }, depth)})`;
  const { name, data } = cx.draw.pick(errors);
  return `new ${name}(${data === undefined ? "" : expression(cx, data, depth)})`;
}

/** What a mock answers: values of the step's result and failures. */
export function drawMock(draw: Draw, { output }: StepPlan): Json[] {
  return Array.from({ length: draw.integer(1, 4) }, () => drawAnswer(draw, output));
}

function drawAnswer(draw: Draw, output: Shape): Json {
  if (draw.chance(60)) return drawValue(draw, output);
  const { name, data } = draw.pick([...errors, { name: "Boom", data: undefined }]);
  return data === undefined ? `!${name}` : `!${name}:${JSON.stringify(drawValue(draw, data))}`;
}
