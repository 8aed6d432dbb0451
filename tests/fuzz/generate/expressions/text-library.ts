import type { Cx } from "../cx.js";
import { pathsWhere } from "../paths.js";
import { isScalar, listOf, string } from "../shape.js";
import { expression, type Form } from "./index.js";

const patterns = ["/[aeiou]/", "/[aeiou]/g", "/\\d+/g", "/^\\s+/", "/[^a-z]/gi", "/(a)(b)?/g", "/b|c/"];

/** Texts from the less common parts of the library. */
export function textLibraryForms(cx: Cx, depth: number): Form[] {
  const { draw } = cx;
  const part = () => expression(cx, string, depth);
  const records = pathsWhere(cx, (shape) => shape.kind === "record" && isScalar(shape.of));
  const lists = pathsWhere(cx, (shape) => shape.kind === "list" && isScalar(shape.of));
  return [
    [2, () => `${part()}.replace(${draw.pick(patterns)}, ${draw.pick(['"_"', '""', '"<$&>"', '"$1"'])})`],
    [1, () => `(${part()}.match(${draw.pick(["/[a-c]+/", "/\\d/", "/(l+)o/"])})?.[0] ?? "none")`],
    [1, () => `${part()}.split(${draw.pick(["/[,-]/", "/\\s+/"])}).join("|")`],
    [1, () => `(${part()}.at(${draw.pick(["0", "-1", "5"])}) ?? "none")`],
    [1, () => `(${part()}[${draw.pick(["0", "2"])}] ?? "none")`],
    [1, () => `[...${part()}].${draw.pick(["reverse()", "toSorted()", "slice(1)"])}.join("")`],
    [1, () => `${part()}.concat(${part()})`],
    [1, () => `encodeURIComponent(${part()})`],
    [1, () => `${part()}.trimEnd()`],
    [
      records.length > 0 ? 2 : 0,
      () => `Object.entries(${draw.pick(records).text}).map(([key, value]) => \`\${key}=\${value}\`).join("&")`,
    ],
    [lists.length > 0 ? 1 : 0, () => `\`\${${draw.pick(lists).text}}\``],
    [1, () => `(${expression(cx, listOf(string), depth)} as string[]).join("")`],
    [1, () => `JSON.stringify(${part()})`],
  ];
}
