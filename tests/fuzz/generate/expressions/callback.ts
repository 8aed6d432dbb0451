import { type Cx, freshName, inFunction, readOnly } from "../cx.js";
import type { Shape, ShapeOf } from "../shape.js";
import { pureBody } from "../statements/pure-body.js";
import { expression } from "./index.js";

/** A pure function of the first few of the parameters, as array methods take it. Sometimes it has a body of statements. */
export function callback(cx: Cx, offered: readonly Shape[], result: Shape, depth: number): string {
  const count = offered.length > 1 && cx.draw.chance(30) ? offered.length : Math.max(offered.length - 1, 1);
  const parameters = offered.slice(0, count).map((shape) => readOnly(freshName(cx, shape), shape));
  const inner = inFunction(cx, parameters, { effects: false, result, nesting: cx.nesting + 1 });
  const [first] = parameters;
  if (first?.shape.kind === "object" && parameters.length === 1 && cx.draw.chance(30))
    return takingApart(cx, first.shape, result, depth);
  const names = parameters.map(({ name }) => name).join(", ");
  if (cx.draw.chance(20)) return `(${names}) => {\n${pureBody(inner, result)}\n}`;
  return `(${names}) => (${expression(inner, result, Math.min(depth, 2))})`;
}

/** A function whose parameter is a pattern. */
function takingApart(cx: Cx, { fields }: ShapeOf<"object">, result: Shape, depth: number): string {
  const parameters = fields.map(({ shape }) => readOnly(freshName(cx, shape), shape));
  const inner = inFunction(cx, parameters, { effects: false, result, nesting: cx.nesting + 1 });
  const pattern = fields.map((field, index) => `${field.name}: ${parameters[index]?.name}`).join(", ");
  return `({ ${pattern} }) => (${expression(inner, result, Math.min(depth, 2))})`;
}

/** The same for `reduce`, which has to name both. */
export function reducer(cx: Cx, accumulated: Shape, item: Shape, depth: number): string {
  const parameters = [accumulated, item].map((shape) => readOnly(freshName(cx, shape), shape));
  const inner = inFunction(cx, parameters, { effects: false, result: accumulated, nesting: cx.nesting + 1 });
  const names = parameters.map(({ name }) => name).join(", ");
  return `(${names}) => (${expression(inner, accumulated, Math.min(depth, 2))})`;
}
