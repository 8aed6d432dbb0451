import type { Expr } from "../../ir/expr.js";
import type { VarId } from "../../ir/nodes.js";
/** The text of an ASL variable's name, without the `$`. */
export type VariableNames = ReadonlyMap<VarId, string>;
/** Prints one expression, without the `{% %}`. */
export declare function printExpr(expr: Expr, variables: VariableNames): string;
//# sourceMappingURL=print.d.ts.map