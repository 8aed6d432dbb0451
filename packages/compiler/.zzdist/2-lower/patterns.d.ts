import { ts } from "#typescript";
import type { Expr } from "../ir/expr.js";
import type { Cx } from "./cx.js";
type Pattern = ts.BindingPattern | ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;
type Leaf = ts.Identifier | ts.Expression;
/** Receives each name (or assignment target) of a pattern with its part of the value. */
export type BindLeaf = (target: Leaf, value: Expr) => void;
/** Takes a value apart: `{ a, b: [c = 1, ...d] }`. Each part is an expression of the whole; missing parts take their default. */
export declare function bindPattern(pattern: Pattern, whole: Expr, cx: Cx, bind: BindLeaf): void;
export {};
//# sourceMappingURL=patterns.d.ts.map