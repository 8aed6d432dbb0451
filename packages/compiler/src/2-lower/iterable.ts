import { ts } from "#typescript";
import { charactersOf } from "../builtins/array-create.js";
import { lowering } from "../diagnostics/codes/lower.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { Cx } from "./cx.js";
import { lowerExpression } from "./expressions/index.js";
import { elementKindsOf } from "./kinds-of-type.js";
import { skipOuter } from "./skip-outer.js";

/** What `for … of`, `map` and `Promise.all` walk over. */
export function lowerIterable(node: ts.Expression, cx: Cx): Expr {
  const distinct = distinctOf(node, cx);
  if (distinct === undefined) return iterableOf(lowerExpression(node, cx), node, cx);
  const list = lowerIterable(distinct, cx);
  return list.kind === "invalid" ? list : b.call("distinct", [list], kinds.array);
}

/** The list inside `new Set(list)` of scalars, which is walked in the order of first appearance; identity of objects is not modelled. */
function distinctOf(node: ts.Expression, cx: Cx): ts.Expression | undefined {
  const made = skipOuter(node);
  if (!ts.isNewExpression(made) || !ts.isIdentifier(made.expression) || made.expression.text !== "Set")
    return undefined;
  const [list] = made.arguments ?? [];
  const element = list && elementKindsOf(cx.checker.getTypeAtLocation(list), cx.checker);
  return list !== undefined && element !== undefined && isOnly(element, kinds.scalar) ? list : undefined;
}

/** The items of a value as an array: text has its characters; what is neither raises, as it does in JavaScript. */
export function iterableOf(value: Expr, node: ts.Node, cx: Cx): Expr {
  if (value.kind === "invalid" || isOnly(value.kinds, kinds.array)) return value;
  if (isOnly(value.kinds, kinds.string)) return charactersOf(value);
  if (mayBe(value.kinds, kinds.string) && mayBe(value.kinds, kinds.array)) {
    return cx.report(
      lowering.noExactForm(cx.origin(node), {
        what: "Walking over this value",
        reason: "it may be text or an array",
        instead: "Test it first: `Array.isArray(value) ? value : []`.",
      }),
    );
  }
  return b.bind(value, "list", (list) =>
    b.cond(b.isOfKind(list, kinds.array), b.narrow(list, kinds.array), b.raise("TypeError: the value is not iterable")),
  );
}
