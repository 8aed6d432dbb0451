import { ts } from "#typescript";
import { toText } from "../../builtins/to-text.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds } from "../../ir/kinds.js";
import { assignTo, rootOf } from "../assign-target.js";
import { refusal } from "../calls/refusal.js";
import type { Cx } from "../cx.js";
import { isOwned } from "../ownership.js";
import { reportAlias } from "../report-alias.js";
import { skipOuter } from "../skip-outer.js";
import { lowerExpression } from "./index.js";
import { present } from "./member.js";
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
    return reportAlias(node, place.expression, root, cx);
  }
  const key = ts.isPropertyAccessExpression(place)
    ? b.literal(place.name.text)
    : toText(lowerExpression(place.argumentExpression, cx));
  const found = lowerExpression(place.expression, cx);
  const isOptional = (place.flags & ts.NodeFlags.OptionalChain) !== 0;
  const base = isOptional ? found : present(found, "a property to delete");
  if (!isOnly(base.kinds, kinds.object | (isOptional ? kinds.nullish : kinds.never))) {
    return refusal(node, cx)(
      "what loses the element may be an array, and would have a hole",
      "Use `list.splice(index, 1)`.",
    );
  }
  assignTo(
    place.expression,
    isOptional ? b.cond(b.isPresent(base), without(b.narrow(base, kinds.object), key), base) : without(base, key),
    node,
    cx,
  );
  return b.literal(true);
}
