import { ts } from "#typescript";
import { toText } from "../../builtins/to-text.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { assignTo, rootOf } from "../assign-target.js";
import type { Cx } from "../cx.js";
import { isOwned } from "../ownership.js";
import { skipOuter } from "../skip-outer.js";
import { lowerExpression } from "./index.js";
import { without } from "./object.js";

/** `delete object.key`: the object without the key, if nothing else holds it. */
export function lowerDelete(node: ts.DeleteExpression, cx: Cx): Expr {
  const place = skipOuter(node.expression);
  const root = rootOf(place);
  if (!ts.isPropertyAccessExpression(place) && !ts.isElementAccessExpression(place)) {
    return cx.report(
      lowering.unsupportedSyntax(cx.origin(node), {
        syntax: "This `delete`",
        instead: "Delete a property of an object.",
      }),
    );
  }
  if (root === undefined || !isOwned(root, place.expression, cx)) {
    return cx.report(lowering.aliasedMutation(cx.origin(node), { name: (root ?? place).getText() }));
  }
  const key = ts.isPropertyAccessExpression(place)
    ? b.literal(place.name.text)
    : toText(lowerExpression(place.argumentExpression, cx));
  assignTo(place.expression, without(lowerExpression(place.expression, cx), key), node, cx);
  return b.literal(true);
}
