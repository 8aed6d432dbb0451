import { ts } from "#typescript";
import { charactersOf } from "../builtins/array-create.js";
import { lowering } from "../diagnostics/codes/lower.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, type Kinds, kinds, mayBe } from "../ir/kinds.js";
import type { Cx } from "./cx.js";
import { lowerExpression } from "./expressions/index.js";
import { elementKindsOf } from "./kinds-of-type.js";
import { skipOuter } from "./skip-outer.js";

/** What `for … of`, `map` and `Promise.all` walk over. */
export function lowerIterable(node: ts.Expression, cx: Cx): Expr {
  return lowerDistinct(node, cx) ?? iterableOf(lowerExpression(node, cx), node, cx);
}

/** `new Set(list)` as the list of its items; undefined for anything else. */
export function lowerDistinct(node: ts.Expression, cx: Cx): Expr | undefined {
  const distinct = distinctOf(node, cx);
  if (distinct === undefined) return undefined;
  const list = lowerIterable(distinct, cx);
  return list.kind === "invalid" ? list : b.call("distinct", [list], kinds.array);
}

/** What an item of it may be: of text, its characters. */
export function itemKindsOf(node: ts.Expression, cx: Cx): Kinds {
  const type = cx.checker.getTypeAtLocation(node);
  return isOnly(cx.kindsOfType(type), kinds.string) ? kinds.string : elementKindsOf(type, cx.checker);
}

/** The list inside `new Set(list)` of scalars, which is walked in the order of first appearance; identity of objects is not modelled. */
function distinctOf(node: ts.Expression, cx: Cx): ts.Expression | undefined {
  const made = skipOuter(node);
  if (!ts.isNewExpression(made) || !ts.isIdentifier(made.expression) || made.expression.text !== "Set")
    return undefined;
  const [list] = made.arguments ?? [];
  const element = list && itemKindsOf(list, cx);
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

/** The keys that `for … in` walks over: of what is not there, none. */
export function keysWalked(object: Expr, node: ts.ForInStatement, cx: Cx): Expr {
  if (isOnly(object.kinds, kinds.object)) return b.sequence("keys", [object]);
  if (isOnly(object.kinds, kinds.object | kinds.nullish) && !isOnly(object.kinds, kinds.nullish))
    return b.bind(object, "o", (o) =>
      b.cond(b.isPresent(o), b.sequence("keys", [b.narrow(o, kinds.object)]), b.emptyArray),
    );
  return cx.report(
    lowering.noExactForm(cx.origin(node.expression), {
      what: "`for … in` over this value",
      reason: "it may be something else than an object",
      instead: 'Test it first: `typeof value === "object"`; walk over an array with `for … of`.',
    }),
  );
}
