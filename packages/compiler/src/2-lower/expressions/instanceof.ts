import { errorNames } from "@stepwright/asl";
import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { errorClass, errorOf } from "./error-parts.js";
import { lowerExpression } from "./index.js";

/** `error instanceof OutOfStock`: errors match by name, subclasses of the program included (DESIGN §9). `Error` matches each. */
export function lowerInstanceof(node: ts.BinaryExpression, cx: Cx): Expr {
  const error = errorOf(node.left, cx);
  if (error !== undefined) {
    if (ts.isIdentifier(node.right) && node.right.text === "Error") return b.literal(true);
    const names = cx.program.errorNamesOf(node.right);
    if (names !== undefined) return isInstance(error, names, node, cx);
  } else if (ts.isIdentifier(node.right) && node.right.text === "Array") {
    return b.isOfKind(lowerExpression(node.left, cx), kinds.array);
  }
  return cx.report(
    lowering.unsupportedSyntax(cx.origin(node), {
      syntax: "`instanceof` of anything but an error",
      instead: "Values of a workflow are JSON: test a property that tells them apart.",
    }),
  );
}

/**
 * A failing expression is States.QueryEvaluationError, whatever JavaScript would have thrown: where only one class comes into question the name stands
 * for it, else what the Cause ends with tells them apart.
 */
function isInstance(error: Expr, names: readonly string[], node: ts.BinaryExpression, cx: Cx): Expr {
  const failures = cx.failuresOf(error);
  if (!names.some((name) => failures.has(name))) return errorIsOneOf(error, names);
  if (failures.size === 1) return errorIsOneOf(error, [...names, errorNames.queryEvaluation]);
  return b.binary(
    "in",
    errorClass(error, node.left, cx),
    b.array(names.map((one) => ({ mode: "element", value: b.literal(one) }))),
  );
}

/** The test that `typed-catchers` turns into the `ErrorEquals` of a catcher. */
export function errorIsOneOf(error: Expr, names: readonly string[]): Expr {
  const name = b.member(error, "Error", kinds.string);
  if (names.includes(errorNames.all)) return b.literal(true);
  if (names.includes(errorNames.taskFailed)) return b.not(errorIsOneOf(error, [errorNames.timeout]));
  const [only] = names;
  if (names.length === 1 && only !== undefined) return b.binary("=", name, b.literal(only));
  return b.binary("in", name, b.array(names.map((one) => ({ mode: "element", value: b.literal(one) }))));
}
