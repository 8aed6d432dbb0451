import { type Cx, type Variable, visibleIn } from "./cx.js";
import { isValue, maybe, printShape, type Shape, sameShape } from "./shape.js";

/** An expression that reads a variable or a part of one. */
export interface Path {
  readonly text: string;
  readonly shape: Shape;
  /** Whether it reads a part of a value that may be changed in place: another name must not hold it. */
  readonly shared: boolean;
}

/** A path to be told apart by literals, as wide as its shape says although other tests may have narrowed it. */
export function testedPath({ plan }: Cx, { text, shape }: Path): string {
  if (plan.tested.has(text)) return `(${text} as ${printShape(shape)})`;
  plan.tested.add(text);
  return text;
}

/** Everything that names in sight lead to, three members deep. */
export function listPaths(cx: Cx): Path[] {
  return visibleIn(cx).flatMap((variable) => pathsOf(variable));
}

function pathsOf({ name, shape, owned }: Variable): Path[] {
  return grow({ text: name, shape, shared: owned && !isValue(shape) }, 3);
}

function grow(path: Path, depth: number): Path[] {
  if (depth === 0) return [path];
  const { text, shape, shared } = path;
  const object = shape.kind === "maybe" ? shape.of : shape;
  if (object.kind !== "object") return [path];
  const optional = shape.kind === "maybe";
  const parts = object.fields.flatMap((field) => {
    const inner = optional ? maybe(field.shape, "undefined") : field.shape;
    const part = {
      text: `${text}${optional ? "?." : "."}${field.name}`,
      shape: inner,
      shared: shared && !isValue(inner),
    };
    return grow(part, depth - 1);
  });
  return [path, ...parts];
}

/** Paths of one shape that may stand anywhere. Now and then one that the compiler has to refuse, or to copy. */
export function pathsTo(cx: Cx, shape: Shape): Path[] {
  const allowShared = cx.draw.chance(6);
  return listPaths(cx).filter((path) => (allowShared || !path.shared) && sameShape(path.shape, shape));
}

/** Paths that are only looked at, so that owned values count too. */
export const pathsWhere = (cx: Cx, holds: (shape: Shape) => boolean): Path[] =>
  listPaths(cx).filter(({ shape }) => holds(shape));
