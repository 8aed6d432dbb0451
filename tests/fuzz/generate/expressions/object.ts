import { type Cx, inFunction } from "../cx.js";
import { literalOf } from "../literal.js";
import { pathsWhere } from "../paths.js";
import { type Field, number, type Shape, type ShapeOf, sameShape, string } from "../shape.js";
import { expression, type Form } from "./index.js";

export function objectForms(cx: Cx, shape: ShapeOf<"object">, depth: number): Form[] {
  const { draw } = cx;
  const same = pathsWhere(cx, (other) => sameShape(other, shape));
  const field = ({ name, shape: of }: Field) => `${name}: ${expression(cx, of, depth)}`;
  return [
    [6, () => `{ ${shape.fields.map(field).join(", ")} }`],
    [same.length > 0 ? 4 : 0, () => `{ ...${draw.pick(same).text}, ${field(draw.pick(shape.fields))} }`],
  ];
}

export function recordForms(cx: Cx, of: Shape, depth: number): Form[] {
  const { draw } = cx;
  const same = pathsWhere(cx, (other) => other.kind === "record" && sameShape(other.of, of));
  const texts = pathsWhere(cx, (shape) => shape.kind === "list" && shape.of.kind === "string");
  const key = () => draw.pick([literalOf(draw, string), `[${expression(cx, string, depth)}]`]);
  const entry = () => `${key()}: ${expression(cx, of, depth)}`;
  return [
    [3, () => `{ ${entry()} }`],
    [same.length > 0 ? 3 : 0, () => `{ ...${draw.pick(same).text}, ${entry()} }`],
    [same.length > 1 ? 1 : 0, () => `{ ...${draw.pick(same).text}, ...${draw.pick(same).text} }`],
    [
      texts.length > 0 ? 2 : 0,
      () => `Object.fromEntries(${draw.pick(texts).text}.map((key, at) => [key, ${callbackValue(cx, of, depth)}]))`,
    ],
  ];
}

/** A value computed from the index `at` by a function called in place. */
function callbackValue(cx: Cx, of: Shape, depth: number): string {
  const inner = inFunction(cx, [], { effects: false, result: of, nesting: cx.nesting + 1 });
  return of.kind === "number"
    ? `${expression(inner, number, Math.min(depth, 1))} + at`
    : expression(inner, of, Math.min(depth, 1));
}
