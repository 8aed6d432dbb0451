import type { ts } from "#typescript";
import { charactersOf } from "../builtins/array-create.js";
import { lowering } from "../diagnostics/codes/lower.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { Cx } from "./cx.js";
import { lowerExpression } from "./expressions/index.js";

/** What `for … of`, `map` and `Promise.all` walk over. */
export const lowerIterable = (node: ts.Expression, cx: Cx): Expr => iterableOf(lowerExpression(node, cx), node, cx);

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
