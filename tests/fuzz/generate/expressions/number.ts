import type { Cx } from "../cx.js";
import { pathsWhere } from "../paths.js";
import { number, string } from "../shape.js";
import { callback, reducer } from "./callback.js";
import { expression, type Form } from "./index.js";

const small = ["2", "3", "10", "4", "0.5"];
const roundings = ["Math.floor", "Math.ceil", "Math.round", "Math.trunc", "Math.abs", "Math.sign"];

export function numberForms(cx: Cx, depth: number): Form[] {
  const { draw } = cx;
  const part = () => expression(cx, number, depth);
  const lists = pathsWhere(cx, ({ kind }) => kind === "list");
  const counts = pathsWhere(cx, ({ kind }) => kind === "list" || kind === "string");
  const numberLists = pathsWhere(cx, (shape) => shape.kind === "list" && shape.of.kind === "number");
  const records = pathsWhere(cx, ({ kind }) => kind === "record" || kind === "object");
  const perhapsLists = pathsWhere(
    cx,
    (shape) => shape.kind === "maybe" && (shape.of.kind === "list" || shape.of.kind === "string"),
  );
  return [
    [6, () => `(${part()} ${draw.pick(["+", "-"])} ${part()})`],
    [2, () => `(${part()} * ${draw.pick(small)})`],
    [1, () => `(${part()} % ${draw.pick(["2", "3", "7"])})`],
    [1, () => `(${part()} / ${draw.pick(["2", "4", "10"])})`],
    [2, () => `${draw.pick(roundings)}(${part()})`],
    [2, () => `Math.${draw.pick(["max", "min"])}(${part()}, ${part()})`],
    [1, () => `(-${part()})`],
    [
      numberLists.length > 0 ? 1 : 0,
      () => {
        const index = draw.chance(50) ? draw.pick(["0", "1", "2"]) : expression(cx, number, 0);
        const item = `${draw.pick(numberLists).text}[${index}]!`;
        return draw.pick([`(${item} ${draw.pick(["+", "-", "*"])} ${part()})`, `(${item} * 2 || ${part()})`]);
      },
    ],
    [counts.length > 0 ? 4 : 0, () => `${draw.pick(counts).text}.length`],
    [perhapsLists.length > 0 ? 2 : 0, () => `(${draw.pick(perhapsLists).text}?.length ?? ${part()})`],
    [
      records.length > 0 ? 1 : 0,
      () => `Object.${draw.pick(["keys", "values", "entries"])}(${draw.pick(records).text}).length`,
    ],
    [
      1,
      () => `${expression(cx, string, depth)}.${draw.pick(["indexOf", "lastIndexOf"])}(${expression(cx, string, 0)})`,
    ],
    [1, () => `(Number(${expression(cx, string, depth)}) || ${part()})`],
    [1, () => `(Number.isFinite(${part()}) ? 1 : 0)`],
    [
      lists.length > 0 ? 3 : 0,
      () => {
        const { text, shape } = draw.pick(lists);
        if (shape.kind !== "list") return undefined;
        const start = expression(cx, number, 0);
        return `${text}.reduce<number>(${reducer(cx, number, shape.of, depth)}, ${start})`;
      },
    ],
    [
      lists.length > 0 ? 2 : 0,
      () => {
        const { text, shape } = draw.pick(lists);
        if (shape.kind !== "list") return undefined;
        const test = callback(cx, [shape.of, number], { kind: "boolean" }, depth);
        return draw.pick([
          `${text}.findIndex(${test})`,
          `${text}.filter(${test}).length`,
          `${text}.findLastIndex(${test})`,
        ]);
      },
    ],
  ];
}
