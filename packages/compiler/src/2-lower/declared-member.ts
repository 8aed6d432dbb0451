import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, type Kinds, kinds, mayBe } from "../ir/kinds.js";

/**
 * A member of a value that the program says to be an object, and that may be anything (`JSON.parse(text) as Order`). A member of
 * something else is nothing, as in JavaScript; a number, which calculations need to be one, fails instead.
 */
export function readDeclared(base: Expr, key: string, of: Kinds, said: Kinds): Expr {
  const isSaid = mayBe(base.kinds, kinds.array) && isOnly(said, kinds.object | kinds.nullish);
  const isNeeded = isSaid && !mayBe(of, kinds.undef) && decides(of) && mayBe(of, kinds.number);
  const orElse = isNeeded ? b.raise(`TypeError: there is no '${key}' in the value, against its type`) : b.nothing;
  return b.readMember(base, key, of, false, orElse);
}

/** Whether a translation rests on the type: for text and booleans each asks the value itself. */
export function decides(said: Kinds): boolean {
  const isOpen = (said & kinds.json) === kinds.json;
  return !isOpen && mayBe(said, kinds.number | kinds.array | kinds.object);
}
