import type { Draw } from "./draw.js";

/** The types of generated programs: JSON, with literal unions, optional fields, `null` and `undefined`. */
export type Shape =
  | { readonly kind: "number" }
  | { readonly kind: "string" }
  | { readonly kind: "boolean" }
  | { readonly kind: "literal"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "record"; readonly of: Shape }
  | { readonly kind: "object"; readonly fields: readonly Field[] }
  | { readonly kind: "maybe"; readonly of: Shape; readonly missing: Missing };

export type Missing = "null" | "undefined" | "null | undefined";

export interface Field {
  readonly name: string;
  readonly shape: Shape;
}

export type ShapeOf<K extends Shape["kind"]> = Extract<Shape, { readonly kind: K }>;

export const number: Shape = { kind: "number" };
export const string: Shape = { kind: "string" };
export const boolean: Shape = { kind: "boolean" };
export const listOf = (of: Shape): ShapeOf<"list"> => ({ kind: "list", of });
export const objectOf = (fields: readonly Field[]): ShapeOf<"object"> => ({ kind: "object", fields });

/** A value or nothing; what may be missing already may be missing in more ways. */
export function maybe(of: Shape, missing: Missing): ShapeOf<"maybe"> {
  if (of.kind !== "maybe") return { kind: "maybe", of, missing };
  return { kind: "maybe", of: of.of, missing: of.missing === missing ? missing : "null | undefined" };
}

/** The shape without what may be missing. */
export const present = (shape: Shape): Shape => (shape.kind === "maybe" ? shape.of : shape);

/** The TypeScript of a shape; two shapes are the same when their texts are. */
export function printShape(shape: Shape): string {
  const known = printed.get(shape);
  if (known !== undefined) return known;
  const text = print(shape);
  printed.set(shape, text);
  return text;
}

const printed = new WeakMap<Shape, string>();

function print(shape: Shape): string {
  switch (shape.kind) {
    case "literal":
      return shape.values.map((value) => JSON.stringify(value)).join(" | ");
    case "list":
      return isUnion(shape.of) ? `(${printShape(shape.of)})[]` : `${printShape(shape.of)}[]`;
    case "record":
      return `Record<string, ${printShape(shape.of)}>`;
    case "object":
      return shape.fields.length === 0 ? "{}" : `{ ${shape.fields.map(printField).join("; ")} }`;
    case "maybe":
      return `${printShape(shape.of)} | ${shape.missing}`;
    default:
      return shape.kind;
  }
}

const isUnion = ({ kind }: Shape): boolean => kind === "maybe" || kind === "literal";

export const sameShape = (left: Shape, right: Shape): boolean =>
  left === right || (left.kind === right.kind && printShape(left) === printShape(right));

/** Whether the field may be left out. */
export const isOptional = ({ shape }: Field): boolean => shape.kind === "maybe" && shape.missing !== "null";

const printField = (field: Field): string => `${field.name}${isOptional(field) ? "?" : ""}: ${printShape(field.shape)}`;

export const isScalar = ({ kind }: Shape): boolean =>
  kind === "number" || kind === "string" || kind === "boolean" || kind === "literal";

/** Whether a value of the shape is copied when it is read: it cannot be changed through another name. */
export const isValue = (shape: Shape): boolean => isScalar(shape.kind === "maybe" ? shape.of : shape);

/** JSON lists hold no `undefined`. */
const asElement = (shape: Shape): Shape => (shape.kind === "maybe" ? maybe(shape.of, "null") : shape);

const fieldNames = ["id", "name", "count", "tags", "extra", "ok", "size", "next"];

export function drawShape(draw: Draw, depth: number): Shape {
  const kind = draw.integer(0, depth > 0 ? 13 : 6);
  if (kind <= 2) return number;
  if (kind <= 4) return string;
  if (kind === 5) return boolean;
  if (kind === 6)
    return {
      kind: "literal",
      values: draw.pick([
        ["a", "b"],
        ["x", "y", "z"],
      ]),
    };
  if (kind <= 9) return listOf(asElement(drawShape(draw, depth - 1)));
  if (kind <= 11) return drawObject(draw, depth - 1);
  if (kind === 12) return { kind: "record", of: drawShape(draw, 0) };
  return maybe(drawShape(draw, depth - 1), draw.pick(["undefined", "null"]));
}

export function drawObject(draw: Draw, depth: number): ShapeOf<"object"> {
  const first = draw.integer(0, fieldNames.length - 1);
  const count = draw.integer(1, 3);
  const names = Array.from({ length: count }, (_, index) => fieldNames[(first + index) % fieldNames.length] ?? "id");
  return objectOf(
    names.map((name) => {
      const shape = drawShape(draw, depth);
      return { name, shape: draw.chance(25) ? maybe(shape, draw.pick(["undefined", "null"])) : shape };
    }),
  );
}
