import type { Cx } from "../cx.js";
import { literalOf } from "../literal.js";
import { pathsWhere, testedPath } from "../paths.js";
import { boolean, number, string } from "../shape.js";
import { callback } from "./callback.js";
import { expression, type Form } from "./index.js";

/** What may stand in a condition: a boolean, or any value for its truth. */
export function condition(cx: Cx, depth: number): string {
  const { draw } = cx;
  const anything = pathsWhere(cx, ({ kind }) => kind !== "list" && kind !== "object" && kind !== "record");
  if (anything.length > 0 && draw.chance(20)) return `${draw.pick(["", "!"])}${draw.pick(anything).text}`;
  return expression(cx, boolean, Math.max(depth, 1));
}

export function booleanForms(cx: Cx, depth: number): Form[] {
  const { draw } = cx;
  const part = () => expression(cx, boolean, depth);
  const textPaths = pathsWhere(cx, ({ kind }) => kind === "string");
  const numberPaths = pathsWhere(cx, ({ kind }) => kind === "number");
  const literalPaths = pathsWhere(cx, ({ kind }) => kind === "literal");
  const perhaps = pathsWhere(cx, ({ kind }) => kind === "maybe");
  const lists = pathsWhere(cx, ({ kind }) => kind === "list");
  const records = pathsWhere(cx, ({ kind }) => kind === "record");
  return [
    [
      4,
      () => `(${expression(cx, number, depth)} ${draw.pick(["<", "<=", ">", ">="])} ${expression(cx, number, depth)})`,
    ],
    [
      numberPaths.length > 0 ? 3 : 0,
      () => `(${testedPath(cx, draw.pick(numberPaths))} ${draw.pick(["===", "!=="])} ${expression(cx, number, depth)})`,
    ],
    [
      textPaths.length > 0 ? 2 : 0,
      () =>
        `(${testedPath(cx, draw.pick(textPaths))} ${draw.pick(["===", "!==", "<"])} ${expression(cx, string, depth)})`,
    ],
    [3, () => `(${part()} ${draw.pick(["&&", "||"])} ${part()})`],
    [2, () => `(!${part()})`],
    [
      1,
      () =>
        `${expression(cx, string, depth)}.${draw.pick(["startsWith", "endsWith", "includes"])}(${expression(cx, string, 0)})`,
    ],
    [
      literalPaths.length > 0 ? 2 : 0,
      () => {
        const path = draw.pick(literalPaths);
        const { shape } = path;
        return `(${testedPath(cx, path)} ${draw.pick(["===", "!=="])} ${literalOf(draw, shape)})`;
      },
    ],
    [
      perhaps.length > 0 ? 3 : 0,
      () => {
        const { text, shape } = draw.pick(perhaps);
        if (shape.kind !== "maybe") return undefined;
        const nothing = draw.pick(shape.missing.split(" | "));
        return draw.pick([
          `(${text} ${draw.pick(["===", "!=="])} ${nothing})`,
          `(${text} ${draw.pick(["==", "!="])} null)`,
        ]);
      },
    ],
    [
      lists.length > 0 ? 3 : 0,
      () => {
        const { text, shape } = draw.pick(lists);
        if (shape.kind !== "list") return undefined;
        if (draw.chance(40) && (shape.of.kind === "number" || shape.of.kind === "string"))
          return `${text}.includes(${expression(cx, shape.of, depth)})`;
        return `${text}.${draw.pick(["some", "every"])}(${callback(cx, [shape.of, number], boolean, depth)})`;
      },
    ],
    [records.length > 0 ? 1 : 0, () => `(${expression(cx, string, 0)} in ${draw.pick(records).text})`],
    [records.length > 0 ? 1 : 0, () => `Object.hasOwn(${draw.pick(records).text}, ${expression(cx, string, 0)})`],
  ];
}
