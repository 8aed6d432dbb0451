import type { Cx } from "../cx.js";
import { chooseWeighted, type Weighted } from "../draw.js";
import { literalOf } from "../literal.js";
import { listPaths, pathsTo } from "../paths.js";
import { type Missing, maybe, number, type Shape, sameShape } from "../shape.js";
import { assigningForms } from "./assigning.js";
import { booleanForms, condition } from "./boolean.js";
import { effectForms } from "./effects.js";
import { listForms } from "./list.js";
import { listLibraryForms } from "./list-library.js";
import { maybeForms } from "./maybe.js";
import { numberForms } from "./number.js";
import { numberLibraryForms } from "./number-library.js";
import { objectForms, recordForms } from "./object.js";
import { textForms } from "./text.js";
import { textLibraryForms } from "./text-library.js";

export type Form = Weighted<string>;

/** An expression of a shape, whose parts nest `depth` deep. It may stand as an operand: it is parenthesised where it must be. */
export function expression(cx: Cx, shape: Shape, depth: number): string {
  const leaf = () => leafOf(cx, shape);
  if (depth <= 0) return leaf();
  return chooseWeighted(
    cx.draw,
    [[3, leaf], ...sharedForms(cx, shape, depth - 1), ...ownForms(cx, shape, depth - 1)],
    leaf,
  );
}

/** An expression whose value is copied at once: a value that may be changed in place may stand there. */
export function boundaryExpression(cx: Cx, shape: Shape, depth: number): string {
  const paths = listPaths(cx).filter((path) => sameShape(path.shape, shape));
  return paths.length > 0 && cx.draw.chance(50) ? cx.draw.pick(paths).text : expression(cx, shape, depth);
}

function leafOf(cx: Cx, shape: Shape): string {
  const paths = pathsTo(cx, shape);
  if (paths.length > 0 && cx.draw.chance(75)) return cx.draw.pick(paths).text;
  const numbers = shape.kind === "boolean" ? pathsTo(cx, number) : [];
  // Conditions that always go one way leave most of a program dead.
  if (numbers.length > 0 && cx.draw.chance(80)) {
    return `(${cx.draw.pick(numbers).text} ${cx.draw.pick(["<", ">="])} ${literalOf(cx.draw, number)})`;
  }
  return literalOf(cx.draw, shape);
}

const missings: readonly Missing[] = ["undefined", "null", "null | undefined"];

/** What makes a value of any shape. */
function sharedForms(cx: Cx, shape: Shape, depth: number): Form[] {
  const perhaps = shape.kind === "maybe" ? [] : missings.flatMap((missing) => pathsTo(cx, maybe(shape, missing)));
  return [
    [1, () => `(${condition(cx, depth)} ? ${expression(cx, shape, depth)} : ${expression(cx, shape, depth)})`],
    [perhaps.length > 0 ? 3 : 0, () => `(${cx.draw.pick(perhaps).text} ?? ${expression(cx, shape, depth)})`],
    ...assigningForms(cx, shape, depth),
    ...effectForms(cx, shape, depth),
  ];
}

function ownForms(cx: Cx, shape: Shape, depth: number): Form[] {
  switch (shape.kind) {
    case "number":
      return [...numberForms(cx, depth), ...numberLibraryForms(cx, depth)];
    case "string":
      return [...textForms(cx, depth), ...textLibraryForms(cx, depth)];
    case "boolean":
      return booleanForms(cx, depth);
    case "list":
      return [...listForms(cx, shape.of, depth), ...listLibraryForms(cx, shape.of, depth)];
    case "object":
      return objectForms(cx, shape, depth);
    case "record":
      return recordForms(cx, shape.of, depth);
    case "maybe":
      return maybeForms(cx, shape, depth);
    case "literal":
      return [];
  }
}
