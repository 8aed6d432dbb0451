import type { Expr } from "../ir/expr.js";
import { type Kinds } from "../ir/kinds.js";
/**
 * What a method that changes an array leaves in it, and what it answers. The list and the arguments are named by the caller: both trees
 * read them as they were before. `result` of `reverse` and `fill` is the array itself; `sort` is `sortList`.
 */
export interface Mutation {
    readonly array: Expr;
    readonly result: Expr;
}
/** `list.push(...values)` */
export declare function pushTo(list: Expr, values: readonly Expr[]): Mutation;
/** `list.push(...more)` of a whole array. */
export declare function pushAll(list: Expr, more: Expr): Mutation;
/** `list.unshift(...values)` */
export declare function unshiftTo(list: Expr, values: readonly Expr[]): Mutation;
/** `list.unshift(...more)` of a whole array. */
export declare function unshiftAll(list: Expr, more: Expr): Mutation;
/** `list.pop()` */
export declare function popFrom(list: Expr, element: Kinds): Mutation;
/** `list.shift()` */
export declare function shiftFrom(list: Expr, element: Kinds): Mutation;
/** `list.splice(start, count, ...values)`; a count that is absent takes all the rest. Undefined where a position may be no number. */
export declare function spliceIn(list: Expr, start: Expr, count: Expr | undefined, values: readonly Expr[]): Mutation | undefined;
/** `list.reverse()` */
export declare function reverseIn(list: Expr): Mutation;
/** `list.fill(value, start, end)`; without positions the whole array. Undefined where a position may be no number. */
export declare function fillIn(list: Expr, value: Expr, start: Expr | undefined, end: Expr | undefined): Mutation | undefined;
/** `array[index] = value` for a whole index from zero on; writing behind the end fills the gap with null, as JSON would. */
export declare function writeAt(list: Expr, index: Expr, value: Expr): Expr;
//# sourceMappingURL=array-mutation.d.ts.map