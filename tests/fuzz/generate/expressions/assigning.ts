import { type Cx, writableIn } from "../cx.js";
import { type Shape, sameShape } from "../shape.js";
import { expression, type Form } from "./index.js";

/** Expressions that give a variable a new value on the way: what is read before and after them must not be mixed up. */
export function assigningForms(cx: Cx, shape: Shape, depth: number): Form[] {
  const { draw } = cx;
  const targets = writableIn(cx).filter((one) => one.assignable && sameShape(one.shape, shape));
  if (targets.length === 0 || (shape.kind === "string" && cx.nesting > 0)) return [];
  const target = () => draw.pick(targets).name;
  const value = () => expression(cx, shape, Math.min(depth, 1));
  return [
    [1, () => `(${target()} = ${value()})`],
    [
      shape.kind === "number" ? 2 : 0,
      () => draw.pick([`${target()}++`, `(++${target()})`, `(${target()} += 2)`, `(${target()} -= ${value()})`]),
    ],
    [shape.kind === "string" ? 1 : 0, () => `(${target()} += ${value()})`],
    [shape.kind === "boolean" ? 1 : 0, () => `(${target()} ${draw.pick(["&&=", "||="])} ${value()})`],
  ];
}
