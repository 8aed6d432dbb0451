import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { type Kinds, kinds, mayBe } from "../ir/kinds.js";

/**
 * JSON keeps no undefined in an array: null stands for it. Where the type of the items has undefined and no null, an item that is null is read as
 * undefined again, so that a test for it means the same.
 */
export function hidesUndefined(item: Kinds): boolean {
  return mayBe(item, kinds.undef) && !mayBe(item, kinds.null);
}

/** An item of an array of such items, as JavaScript would find it there. */
export function readItem(item: Expr): Expr {
  if (hidesUndefined(item.kinds)) {
    const raw: Expr = { ...item, kinds: item.kinds | kinds.null };
    return b.bind(raw, "item", (one) => b.cond(b.isPresent(one), b.narrow(one, ~kinds.nullish), b.nothing));
  }
  return mayBe(item.kinds, kinds.undef) ? { ...item, kinds: (item.kinds & ~kinds.undef) | kinds.null } : item;
}
