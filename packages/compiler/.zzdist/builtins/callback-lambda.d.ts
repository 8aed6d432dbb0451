import type { Expr } from "../ir/expr.js";
import { type Kinds } from "../ir/kinds.js";
import type { BuiltinCall, Callback } from "./builtin.js";
type ChangeBody = (body: Expr) => Expr;
/**
 * The callback of a method that passes (element, index, array), as a lambda of the two that JSONata passes; the array is in scope under
 * a name already. `change` says what the method makes of the answer.
 */
export declare function elementLambda(callback: Callback, call: BuiltinCall, list: Expr, change: ChangeBody): Expr;
/** The same for `reduce`, whose lambda has two parameters at least; `indexOf` turns JSONata's index into JavaScript's. */
export declare function reduceLambda(callback: Callback, call: BuiltinCall, list: Expr, of: Kinds, indexOf: ChangeBody): Expr;
/** A lambda of one parameter, written out here. */
export declare function lambdaOf(name: string, of: Kinds, body: (value: Expr) => Expr): Expr;
/** A lambda of an element and its index. */
export declare function indexedLambda(of: Kinds, body: (value: Expr, index: Expr) => Expr): Expr;
export {};
//# sourceMappingURL=callback-lambda.d.ts.map