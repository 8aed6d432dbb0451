import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds } from "../../ir/kinds.js";
import { assignTo, rootOf } from "../assign-target.js";
import type { Cx } from "../cx.js";
import { mergeAll } from "../expressions/object.js";
import { lowerOperands } from "../expressions/operands.js";
import { isOwned } from "../ownership.js";
import { reportAlias } from "../report-alias.js";
import { skipOuter } from "../skip-outer.js";
import { refuseUndefinedKeys } from "../undefined-keys.js";
import { builtinIdOf } from "./builtin-id.js";
import { refusal } from "./refusal.js";

/** `Object.assign(target, …)` as a statement: the name gets the merged object, if nothing else holds its value. */
export function lowerObjectAssign(node: ts.CallExpression, cx: Cx): Expr | undefined {
  const callee = node.expression;
  if (
    !ts.isPropertyAccessExpression(callee) ||
    callee.name.text !== "assign" ||
    builtinIdOf(callee.name, cx) !== "ObjectConstructor.assign"
  )
    return undefined;
  const target = node.arguments[0] && skipOuter(node.arguments[0]);
  const root = target && rootOf(target);
  if (target === undefined || root === undefined || node.arguments.some(ts.isSpreadElement)) return undefined;
  if (!isOwned(root, target, cx)) return reportAlias(node, target, root, cx);
  if (node.arguments.slice(1).some((one) => refuseUndefinedKeys(one, cx))) return b.invalid;
  const parts = lowerOperands(node.arguments, cx);
  if (parts.some((one) => one.kind === "invalid")) return parts.find((one) => one.kind === "invalid");
  if (!parts.every((one) => isOnly(one.kinds, kinds.object))) {
    return refusal(node, cx)("a source may be something else than an object", "Test it first, or use `value ?? {}`.");
  }
  return assignTo(target, mergeAll(parts), node, cx);
}
