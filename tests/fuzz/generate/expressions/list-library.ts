import { type Cx, freshName, inFunction, readOnly } from "../cx.js";
import { pathsWhere } from "../paths.js";
import { isOptional, isScalar, printShape, type Shape, sameShape, string } from "../shape.js";
import { expression, type Form } from "./index.js";

/** Lists from the less common parts of the library. */
export function listLibraryForms(cx: Cx, of: Shape, depth: number): Form[] {
  const { draw } = cx;
  const same = pathsWhere(cx, (shape) => shape.kind === "list" && sameShape(shape.of, of));
  const records = pathsWhere(cx, ({ kind }) => kind === "record");
  const list = () => draw.pick(same).text;
  const item = () => expression(cx, of, Math.min(depth, 1));
  const has = same.length > 0 ? 1 : 0;
  return [
    [has, () => `Array.from(${list()})`],
    [has * 2, () => sortByField(cx, list(), of)],
    [has, () => `${list()}.toSpliced(${draw.pick(["0, 1", "1", "-1, 1", "0, 0"])})`],
    [has, () => `(${list()}.length > 0 ? ${list()} : [${item()}])`],
    [isScalar(of) ? 1 : 0, () => `new Array<${printShape(of)}>(${draw.pick(["0", "2", "3"])}).fill(${item()})`],
    [records.length > 0 ? 1 : 0, () => entriesForm(cx, draw.pick(records), of)],
    [of.kind === "string" ? 1 : 0, () => `[...${expression(cx, string, depth)}]`],
    [of.kind === "number" ? has : 0, () => `[...${list()}.keys()]`],
    [has, () => `${list()}.flatMap((item) => ${draw.pick(["[item]", "[item, item].slice(0, 1)", "[]"])})`],
  ];
}

/** Ordered by a number or a text of the items, up or down. */
function sortByField(cx: Cx, list: string, of: Shape): string | undefined {
  if (of.kind !== "object") return undefined;
  const fields = of.fields.filter((field) => !isOptional(field));
  const numbers = fields.filter(({ shape }) => shape.kind === "number");
  if (numbers[0] !== undefined) {
    const { name } = numbers[0];
    return `${list}.toSorted((a, b) => ${cx.draw.pick([`a.${name} - b.${name}`, `b.${name} - a.${name}`])})`;
  }
  const text = fields.find(({ shape }) => shape.kind === "string")?.name;
  return text && `${list}.toSorted((a, b) => (a.${text} < b.${text} ? -1 : a.${text} > b.${text} ? 1 : 0))`;
}

function entriesForm(cx: Cx, { text, shape }: { text: string; shape: Shape }, of: Shape): string | undefined {
  if (shape.kind !== "record") return undefined;
  const parameters = [readOnly(freshName(cx, string), string), readOnly(freshName(cx, shape.of), shape.of)];
  const inner = inFunction(cx, parameters, { effects: false, result: of, nesting: cx.nesting + 1 });
  const names = parameters.map(({ name }) => name).join(", ");
  return `Object.entries(${text}).map(([${names}]): ${printShape(of)} => (${expression(inner, of, 1)}))`;
}
