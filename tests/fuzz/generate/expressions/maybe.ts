import type { Cx } from "../cx.js";
import { pathsWhere } from "../paths.js";
import { boolean, number, type ShapeOf, sameShape, string } from "../shape.js";
import { callback } from "./callback.js";
import { expression, type Form } from "./index.js";

/** A value that may be missing. What array access and lookups give is `undefined` when there is nothing. */
export function maybeForms(cx: Cx, shape: ShapeOf<"maybe">, depth: number): Form[] {
  const { draw } = cx;
  const { of, missing } = shape;
  const nothing = draw.pick(missing.split(" | "));
  const rest = missing === "null" ? " ?? null" : "";
  const wrap = (text: string) => (rest === "" ? text : `(${text}${rest})`);
  const lists = pathsWhere(cx, (other) => other.kind === "list" && sameShape(other.of, of));
  const records = pathsWhere(cx, (other) => other.kind === "record" && sameShape(other.of, of));
  const list = () => draw.pick(lists).text;
  return [
    [3, () => expression(cx, of, depth)],
    [1, () => `(${expression(cx, boolean, depth)} ? ${expression(cx, of, depth)} : ${nothing})`],
    [lists.length > 0 ? 3 : 0, () => wrap(`${list()}[${draw.pick(["0", "1", "2"])}]`)],
    [lists.length > 0 ? 1 : 0, () => wrap(`${list()}[${expression(cx, number, depth)}]`)],
    [lists.length > 0 ? 2 : 0, () => wrap(`${list()}.at(${draw.pick(["0", "-1", "1", "-2"])})`)],
    [
      lists.length > 0 ? 3 : 0,
      () => wrap(`${list()}.${draw.pick(["find", "findLast"])}(${callback(cx, [of, number], boolean, depth)})`),
    ],
    [records.length > 0 ? 2 : 0, () => wrap(`${draw.pick(records).text}[${expression(cx, string, 0)}]`)],
  ];
}
