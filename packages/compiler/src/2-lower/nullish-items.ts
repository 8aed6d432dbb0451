import type { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import type { Expr } from "../ir/expr.js";
import { type Kinds, kinds, mayBe } from "../ir/kinds.js";
import { isAtBoundary } from "./boundary.js";
import type { Cx } from "./cx.js";

/**
 * Null stands for undefined in an array, as in JSON. An array made here that may hold both cannot tell them apart later; where it crosses a
 * boundary at once, both are null in JavaScript too. `put` is what goes into it, `element` what its type says of its items. Answers the refusal.
 */
export function refuseBothNullish(node: ts.Expression, put: Kinds, element: Kinds, cx: Cx): Expr | undefined {
  const held = put | element;
  const isOpen = (held & kinds.json) === kinds.json;
  if (!mayBe(put, kinds.undef) || !mayBe(held, kinds.null) || isOpen || isAtBoundary(node, cx)) return undefined;
  return cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: "An array that may hold both null and undefined",
      reason: "JSON has null alone, and stands it for both",
      instead: "Give what may be missing a value when it goes in: `value ?? null`.",
    }),
  );
}
