import type { Cx } from "../cx.js";
import { pathsWhere } from "../paths.js";
import { number, type Shape, sameShape, string } from "../shape.js";
import { reducer } from "./callback.js";
import { expression, type Form } from "./index.js";

/** Numbers from the less common parts of the library. */
export function numberLibraryForms(cx: Cx, depth: number): Form[] {
  const { draw } = cx;
  const part = () => expression(cx, number, depth);
  const text = () => expression(cx, string, depth);
  const numbers = pathsWhere(cx, (shape) => shape.kind === "list" && shape.of.kind === "number");
  const paths = pathsWhere(cx, ({ kind }) => kind === "number");
  const lists = pathsWhere(cx, ({ kind }) => kind === "list");
  return [
    [numbers.length > 0 ? 2 : 0, () => `Math.${draw.pick(["max(0, ...", "min(9, ..."])}${draw.pick(numbers).text})`],
    [
      numbers.length > 0 ? 1 : 0,
      () => `${draw.pick(numbers).text}.${draw.pick(["indexOf", "lastIndexOf"])}(${part()})`,
    ],
    [
      paths.length > 0 ? 1 : 0,
      () => {
        const divisor = draw.pick(paths).text;
        return `(${divisor} === 0 ? ${part()} : ${part()} % ${divisor})`;
      },
    ],
    [1, () => `(Number.parseInt(${text()}, 10) || ${part()})`],
    [1, () => `(parseFloat(${text()}) || 0)`],
    [1, () => `[...${text()}].length`],
    [1, () => `${text()}.search(${draw.pick(["/[a-c]/", "/\\d/", "/ +/"])})`],
    [lists.length > 0 ? 1 : 0, () => reduceRight(cx, draw.pick(lists), depth)],
    [1, () => `Number(${part()})`],
  ];
}

function reduceRight(cx: Cx, { text, shape }: { text: string; shape: Shape }, depth: number): string | undefined {
  if (shape.kind !== "list" || sameShape(shape.of, number)) return undefined;
  return `${text}.reduceRight<number>(${reducer(cx, number, shape.of, depth)}, 0)`;
}
