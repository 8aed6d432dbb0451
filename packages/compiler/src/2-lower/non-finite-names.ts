import type { ts } from "#typescript";
import type { Expr } from "../ir/expr.js";
import { type Kinds, kinds } from "../ir/kinds.js";

/**
 * The names that hold NaN or Infinity at some time of their life, though their types say number. A name is read in a loop before all that it is
 * given is known: what is found out too late is noted, and the workflow is lowered once more with it.
 */
export class NonFiniteNames {
  readonly #known = new Map<ts.Symbol, Kinds>();
  #hasLearned = false;

  /** What a name may hold beside what its type says. */
  kindsOf(symbol: ts.Symbol): Kinds {
    return this.#known.get(symbol) ?? kinds.never;
  }

  note(symbol: ts.Symbol, value: Expr): void {
    const before = this.kindsOf(symbol);
    const now = before | (value.kinds & kinds.nonfinite);
    if (now === before) return;
    this.#known.set(symbol, now);
    this.#hasLearned = true;
  }

  /** Whether something was noted since the last question. */
  hasLearned(): boolean {
    const answer = this.#hasLearned;
    this.#hasLearned = false;
    return answer;
  }
}
