import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr, Local } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { isReassigned } from "../reassigned.js";

export interface LocalBinding {
  readonly local: Local;
  readonly value: Expr;
}

/**
 * The names that a piece of pure code declares or may write. Each write makes a new version of the name, bound by a `let` in front of what
 * follows; `pending` gathers the versions that the current statement has made.
 */
export class PureScope {
  readonly #owned: Set<ts.Symbol>;
  #pending: LocalBinding[] = [];

  constructor(owned: Iterable<ts.Symbol> = []) {
    this.#owned = new Set(owned);
  }

  owns(symbol: ts.Symbol): boolean {
    return this.#owned.has(symbol);
  }

  /** Declares a name, or gives it a new version. */
  rebind(symbol: ts.Symbol, value: Expr, name: string, cx: Cx, isError = false): Expr {
    this.#owned.add(symbol);
    if (isReassigned(symbol, cx)) cx.nonFinite.note(symbol, value);
    const named = this.name(value, name);
    if (named.kind === "local") cx.define(named.local, value);
    cx.bindings = cx.bindings.with([[symbol, { kind: "value", value: named, ...(isError ? { isError } : {}) }]]);
    return named;
  }

  /** A name for a value that may be used more than once. */
  name(value: Expr, name: string): Expr {
    const isShort = ["literal", "nothing", "local", "variable", "states"].includes(value.kind);
    if (isShort) return value;
    const local = b.makeLocal(name);
    this.#pending.push({ local, value });
    return b.localOf(local, value.kinds);
  }

  /** Keeps a value that nobody reads but that may raise. */
  keep(value: Expr): void {
    if (value.fails) this.#pending.push({ local: b.makeLocal("unused"), value });
  }

  /** Closes what the statement opened around what follows it. */
  close(lower: () => void, rest: () => Expr): Expr {
    const before = this.#pending;
    this.#pending = [];
    lower();
    const bindings = this.#pending;
    this.#pending = before;
    return b.letIn(bindings, rest());
  }
}
