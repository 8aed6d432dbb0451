import type { Json } from "@stepwright/asl";
import type { Expr } from "../ir/expr.js";
import { type VariableNames } from "./jsonata/print.js";
/** An expression as a string field of ASL. Blanks inside the delimiters, one line: what every known reader of ASL accepts. */
export declare function printField(expr: Expr, variables: VariableNames): string;
/**
 * A value as a JSON template: literal objects and arrays stay JSON, and each leaf is an expression of its own, so that a leaf that is missing fails
 * loudly. A field that may be undefined is left out by JSONata only inside an expression, so an object with one is printed whole.
 */
export declare function printTemplate(expr: Expr, variables: VariableNames): Json;
/** A whole `Output`, `Arguments` or `Items`: some readers of ASL take only objects and expressions there. */
export declare function printWhole(expr: Expr, variables: VariableNames): Json;
//# sourceMappingURL=template.d.ts.map