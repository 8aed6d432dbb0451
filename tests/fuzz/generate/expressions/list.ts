import { type Cx, freshName, inFunction, readOnly } from "../cx.js";
import { pathsTo, pathsWhere } from "../paths.js";
import { boolean, listOf, number, printShape, type Shape, sameShape, string } from "../shape.js";
import { callback } from "./callback.js";
import { expression, type Form } from "./index.js";

export function listForms(cx: Cx, of: Shape, depth: number): Form[] {
  const { draw } = cx;
  const whole = () => receiver(expression(cx, listOf(of), depth), of);
  const item = () => expression(cx, of, depth);
  const same = pathsWhere(cx, (shape) => sameShape(shape, listOf(of)));
  const lists = pathsWhere(cx, ({ kind }) => kind === "list");
  const nested = pathsTo(cx, listOf(listOf(of)));
  const records = pathsWhere(cx, (shape) => shape.kind === "record" && sameShape(shape.of, of));
  const generic = printShape(of);
  // A list does not grow where it may do so again and again.
  const growing = cx.nesting === 0 ? 1 : 0;
  return [
    [3, () => `[${Array.from({ length: draw.integer(0, 3) }, item).join(", ")}]`],
    [
      same.length > 0 ? 3 * growing : 0,
      () =>
        `[${draw.pick([`...${draw.pick(same).text}, ${item()}`, `${item()}, ...${draw.pick(same).text}`, `...${draw.pick(same).text}`])}]`,
    ],
    [lists.length > 0 ? 4 : 0, () => mapForm(cx, draw.pick(lists), of, depth)],
    [1, () => `${whole()}.${draw.pick(["slice(1)", "slice(0, 2)", "slice(-2)", "toReversed()", "slice()"])}`],
    [same.length > 0 ? 3 : 0, () => `${draw.pick(same).text}.filter(${callback(cx, [of, number], boolean, depth)})`],
    [
      growing,
      () =>
        `${draw.pick(same.length > 0 ? same.map(({ text }) => text) : [`([] as ${printShape(listOf(of))})`])}.concat(${whole()})`,
    ],
    [nested.length > 0 ? 3 : 0, () => `${draw.pick(nested).text}.flat()`],
    [records.length > 0 ? 2 : 0, () => `Object.values(${draw.pick(records).text})`],
    [growing, () => `Array.from({ length: ${draw.integer(0, 3)} }, ${indexCallback(cx, of, depth)})`],
    [lists.length > 0 ? growing : 0, () => flatMapForm(cx, draw.pick(lists), of, generic, depth)],
    ...scalarForms(cx, of, depth),
  ];
}

/** A literal says too little about its items, above all the empty one. */
const receiver = (text: string, of: Shape): string =>
  text.startsWith("[") ? `(${text} as ${printShape(listOf(of))})` : text;

function mapForm(
  cx: Cx,
  { text, shape }: { text: string; shape: Shape },
  of: Shape,
  depth: number,
): string | undefined {
  if (shape.kind !== "list") return undefined;
  return `${text}.map<${printShape(of)}>(${callback(cx, [shape.of, number], of, depth)})`;
}

function flatMapForm(
  cx: Cx,
  { text, shape }: { text: string; shape: Shape },
  of: Shape,
  generic: string,
  depth: number,
): string | undefined {
  if (shape.kind !== "list") return undefined;
  return `${text}.flatMap<${generic}>(${callback(cx, [shape.of, number], listOf(of), depth)})`;
}

function indexCallback(cx: Cx, of: Shape, depth: number): string {
  const index = readOnly(freshName(cx, number), number);
  const inner = inFunction(cx, [index], { effects: false, result: of, nesting: cx.nesting + 1 });
  return `(_, ${index.name}): ${printShape(of)} => (${expression(inner, of, Math.min(depth, 2))})`;
}

/** Lists of numbers and texts come from more places. */
function scalarForms(cx: Cx, of: Shape, depth: number): Form[] {
  const { draw } = cx;
  const records = pathsWhere(cx, ({ kind }) => kind === "record" || kind === "object");
  if (of.kind === "string") {
    return [
      [records.length > 0 ? 2 : 0, () => `Object.keys(${draw.pick(records).text})`],
      [2, () => `${expression(cx, string, depth)}.split(${draw.pick(['","', '" "', '""', '"a"'])})`],
      [1, () => `${receiver(expression(cx, listOf(of), depth), of)}.toSorted()`],
    ];
  }
  if (of.kind === "number") {
    return [
      [
        2,
        () => `${receiver(expression(cx, listOf(of), depth), of)}.toSorted((a, b) => ${draw.pick(["a - b", "b - a"])})`,
      ],
    ];
  }
  return [];
}
