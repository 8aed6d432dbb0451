import type { Expr } from "../ir/expr.js";
import type { Kinds } from "../ir/kinds.js";

/** A function passed to a built-in: its body, with the parameters still open. */
export interface Callback {
  /** How many parameters it declares: what a template may leave out. */
  readonly arity: number;
  /** What the body may answer, as far as types tell. */
  readonly result: Kinds;
  /** The body as a JSONata lambda of `params` parameters (at most its arity is used); `names` are hints. */
  lambda(params: number): Expr;
  /** The body with the given arguments in place of its parameters. */
  inline(args: readonly Expr[]): Expr;
}

/** One call (or read) of a built-in, as phase 2 hands it to a template. */
export interface BuiltinCall {
  /** The value before the dot; `nothing` for a function of no object. Never nullish: the guard is already around it. */
  readonly receiver: Expr;
  /** The arguments by position, `nothing` in place of a function; a spread argument never comes here. Absent arguments are absent. */
  readonly args: readonly Expr[];
  /** The arguments that are functions, by position. */
  readonly callbacks: ReadonlyMap<number, Callback>;
  /** What the result may be, by its TypeScript type. Index-like reads (`find`, `at`, `pop`) add `undef` themselves. */
  readonly result: Kinds;
  /** What an element of the receiver may be, when the receiver is an array. */
  readonly element: Kinds;
  /** What a constant was made of, where the caller knows it and evaluating it again answers the same. */
  definitionOf?(value: Expr): Expr | undefined;
  /** Reports that this use has no exact form: why, and what to write instead. */
  refuse(reason: string, instead: string): Expr;
}

export interface Builtin {
  /** The template: JavaScript's meaning as a tree, exact under the kinds it is given; else `call.refuse(…)`. */
  readonly lower: (call: BuiltinCall) => Expr;
  /** The template for a call with a spread argument (`Math.max(...values)`): `list` is the array of all its arguments. */
  readonly lowerSpread?: (list: Expr, call: BuiltinCall) => Expr;
}

/** Built-ins by where TypeScript's own library declares them: `"Array.map"`, `"Math.floor"`, `"ObjectConstructor.keys"`, `"parseInt"`. */
export type BuiltinTable = Readonly<Record<string, Builtin>>;
