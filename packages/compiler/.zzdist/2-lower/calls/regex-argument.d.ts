import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** A regular expression literal, or a constant that is one, as JavaScript wrote it; the built-in translates its dialect. */
export declare function lowerRegex(argument: ts.Expression, cx: Cx): Expr | undefined;
//# sourceMappingURL=regex-argument.d.ts.map