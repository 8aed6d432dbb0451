import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isConsoleCall } from "../calls/console.js";
import { lowerForEach } from "../calls/for-each.js";
import { lowerObjectAssign } from "../calls/object-assign.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { lowerDelete } from "../expressions/delete.js";
import { lowerExpression } from "../expressions/index.js";
import { skipOuter } from "../skip-outer.js";

/** An expression whose value nobody reads: a call, an assignment, a list of them. */
export function lowerExpressionStatement(node: ts.Expression, cx: Cx): Expr {
  const inner = skipOuter(node);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.CommaToken) {
    lowerExpressionStatement(inner.left, cx);
    return lowerExpressionStatement(inner.right, cx);
  }
  if (ts.isDeleteExpression(inner)) return lowerDelete(inner, cx);
  if (ts.isCallExpression(inner) && isConsoleCall(inner, cx)) {
    for (const argument of inner.arguments) if (hasEffects(argument, cx)) lowerExpression(argument, cx);
    return b.nothing;
  }
  const assigned = ts.isCallExpression(inner) ? lowerObjectAssign(inner, cx) : undefined;
  if (assigned !== undefined) return assigned;
  const loop = ts.isCallExpression(inner) ? lowerForEach(inner, cx) : undefined;
  if (loop !== undefined) return loop;
  if (ts.isVoidExpression(inner)) return lowerExpressionStatement(inner.expression, cx);
  return lowerExpression(inner, cx);
}
