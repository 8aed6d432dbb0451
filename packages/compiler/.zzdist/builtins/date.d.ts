import type { Expr } from "../ir/expr.js";
import type { BuiltinTable } from "./builtin.js";
/**
 * The milliseconds of an ISO text with a zone, or of a date alone. Text of that shape that is no date is NaN, as is text without digits;
 * any other text depends on the engine's zone and on what it reads besides ISO, so it raises.
 */
export declare function dateFromIso(text: Expr): Expr;
export declare const date: BuiltinTable;
//# sourceMappingURL=date.d.ts.map