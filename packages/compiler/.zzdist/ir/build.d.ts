import type { ArrayItem, BinaryOp, Expr, Local, PreludeName, StatesRoot } from "./expr.js";
import { type Kinds } from "./kinds.js";
import type { VarId } from "./nodes.js";
export declare function literal(value: string | number | boolean | null): Expr;
export declare const nothing: Expr;
export declare const invalid: Expr;
export declare const emptyObject: Expr;
export declare const emptyArray: Expr;
export declare const variable: (id: VarId, of: Kinds) => Expr;
export declare const states: (root: StatesRoot, of: Kinds) => Expr;
export declare const localOf: (local: Local, of: Kinds) => Expr;
export declare const makeLocal: (name: string) => Local;
export declare const object: (fields: readonly {
    readonly key: string;
    readonly value: Expr;
}[]) => Expr;
export declare const computedObject: (key: Expr, value: Expr) => Expr;
export declare const array: (items: readonly ArrayItem[]) => Expr;
export declare const range: (from: Expr, to: Expr) => Expr;
export declare const lambda: (params: readonly Local[], body: Expr) => Expr;
export declare const call: (fn: string, args: readonly Expr[], of: Kinds) => Expr;
export declare const sequence: (fn: string, args: readonly Expr[]) => Expr;
export declare const apply: (callee: Expr, args: readonly Expr[], of: Kinds) => Expr;
export declare const prelude: (fn: PreludeName, args: readonly Expr[], of: Kinds) => Expr;
export declare const regex: (source: string, flags: string) => Expr;
export declare function binary(op: BinaryOp, left: Expr, right: Expr): Expr;
export declare const negate: (operand: Expr) => Expr;
/** Text of literals; also what `&` chains of literals fold into. */
export declare function concat(parts: readonly Expr[]): Expr;
/** `test ? then : otherwise`; `test` is a boolean. A literal test picks its arm. */
export declare function cond(test: Expr, then: Expr, otherwise: Expr): Expr;
/** `( $a := …; body )`. */
export declare function letIn(bindings: readonly {
    readonly local: Local;
    readonly value: Expr;
}[], body: Expr): Expr;
/** Gives `value` a name when it is used more than once and is more than a path. */
export declare function bind(value: Expr, name: string, use: (named: Expr) => Expr): Expr;
/** Names several values at once, in order. */
export declare function bindAll(values: readonly Expr[], names: readonly string[], use: (named: readonly Expr[]) => Expr): Expr;
/** `$error("TypeError: …")`: what throws in JavaScript fails in ASL. Of kind never, so that it widens nothing. */
export declare const raise: (message: string) => Expr;
/** `$exists(e)`. */
export declare const exists: (value: Expr) => Expr;
/** `e != null`: false for null and for nothing (§1.6). */
export declare function isPresent(value: Expr): Expr;
/** `$not(e)` of a boolean. */
export declare function not(test: Expr): Expr;
export declare function and(left: Expr, right: Expr): Expr;
export declare function or(left: Expr, right: Expr): Expr;
export declare const typeOf: (value: Expr) => Expr;
/** Whether a value is of one of the given kinds, as a boolean that is never nothing. `$type` of nothing is nothing, and `=` then false. */
export declare function isOfKind(value: Expr, some: Kinds): Expr;
/** JavaScript's truthiness as a boolean (§1.7). */
export declare function truthy(value: Expr): Expr;
/** `===` of two values of which at most one may be an array or an object (§1.8, §1.6). */
export declare function equals(left: Expr, right: Expr): Expr;
/** The value, or null where it is nothing: what JSON makes of `undefined` in an array, and of a result. */
export declare function orNull(value: Expr): Expr;
/** `a ?? b`. */
export declare function coalesce(value: Expr, otherwise: Expr): Expr;
/** The same expression known to be of fewer kinds. */
export declare function narrow(value: Expr, to: Kinds): Expr;
/** A field of a known object, whatever it holds: `` base.`key` ``. */
export declare function member(base: Expr, key: string, of: Kinds): Expr;
/**
 * `base.key` or `base?.key` of any value (§1.5, §2). A path maps over arrays, so a base that may be one is tested first; a base that may be
 * nullish raises as JavaScript does, unless the access is optional.
 */
export declare function readMember(base: Expr, key: string, of: Kinds, optional: boolean): Expr;
/** The value, raising where it is null or undefined. */
export declare function required(value: Expr, what: string): Expr;
/** `(array)[i]` with `i` a whole number, not negative. */
export declare const at: (list: Expr, index: Expr, of: Kinds) => Expr;
/** Adds nothing to the value, only to what is known of it. */
export declare const widen: (value: Expr, by: Kinds) => Expr;
/** An expression that does not raise, although a function in it may for other arguments: its template keeps those out. */
export declare const sure: (value: Expr) => Expr;
//# sourceMappingURL=build.d.ts.map