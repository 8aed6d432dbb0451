import type { Cx } from "../cx.js";
import { literalOf } from "../literal.js";
import { pathsWhere } from "../paths.js";
import { isScalar, number, string } from "../shape.js";
import { expression, type Form } from "./index.js";

const methods = [
  "toUpperCase()",
  "toLowerCase()",
  "trim()",
  "slice(1)",
  "slice(0, 2)",
  "slice(-1)",
  "substring(1, 3)",
  "charAt(0)",
  "trimStart()",
  'padStart(4, "0")',
  "padEnd(3)",
  "repeat(2)",
];

export function textForms(cx: Cx, depth: number): Form[] {
  const { draw } = cx;
  const part = () => expression(cx, string, depth);
  const scalars = pathsWhere(cx, (shape) => isScalar(shape) || (shape.kind === "maybe" && isScalar(shape.of)));
  const plain = pathsWhere(cx, (shape) => shape.kind === "list" || shape.kind === "object" || shape.kind === "record");
  const joined = pathsWhere(cx, (shape) => shape.kind === "list" && (isScalar(shape.of) || shape.of.kind === "maybe"));
  const literal = () => literalOf(draw, string);
  return [
    [3, () => `(${part()} + ${part()})`],
    [3, () => `\`${draw.pick(["", "<", "n="])}\${${expression(cx, number, depth)}}|\${${part()}}\``],
    [scalars.length > 0 ? 3 : 0, () => `\`\${${draw.pick(scalars).text}}${draw.pick(["", "!", "-"])}\``],
    [scalars.length > 0 ? 1 : 0, () => `String(${draw.pick(scalars).text})`],
    [4, () => `${part()}.${draw.pick(methods)}`],
    [
      1,
      () =>
        `${part()}.${draw.pick(["replace", "replaceAll"])}(${draw.pick(['"a"', '"b"', '" "', '"-"'])}, ${literal()})`,
    ],
    [1, () => `${part()}.split(${draw.pick(['","', '""', '" "', '"a"'])}).join(${literal()})`],
    [plain.length > 0 ? 2 : 0, () => `JSON.stringify(${draw.pick(plain).text})`],
    [joined.length > 0 ? 2 : 0, () => `${draw.pick(joined).text}.join(${literal()})`],
    [1, () => `(${expression(cx, number, depth)}).${draw.pick(["toString()", "toFixed(2)", "toFixed(0)"])}`],
    [1, () => `String(${expression(cx, number, depth)})`],
    [scalars.length > 0 ? 1 : 0, () => `(typeof ${draw.pick(scalars).text})`],
  ];
}
