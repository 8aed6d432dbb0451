import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { skipOuter } from "../skip-outer.js";
import { isConstant } from "./resolve-function.js";

/** A regular expression literal, or a constant that is one, as JavaScript wrote it; the built-in translates its dialect. */
export function lowerRegex(argument: ts.Expression, cx: Cx): Expr | undefined {
  const node = skipOuter(argument);
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return b.regex(node.text.slice(1, end), node.text.slice(end + 1));
  }
  if (!ts.isIdentifier(node)) return undefined;
  const declaration = cx.symbolOf(node)?.valueDeclaration;
  if (
    declaration === undefined ||
    !ts.isVariableDeclaration(declaration) ||
    !isConstant(declaration) ||
    !declaration.initializer
  )
    return undefined;
  const value = skipOuter(declaration.initializer);
  return ts.isRegularExpressionLiteral(value) ? lowerRegex(value, cx) : undefined;
}

/** Whether a constant is a pattern: it has no value, and is written where it is used. */
export const isPattern = (initializer: ts.Expression): boolean => ts.isRegularExpressionLiteral(skipOuter(initializer));
