import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `error instanceof OutOfStock`: errors match by name, subclasses of the program included (DESIGN §9). `Error` matches each. */
export declare function lowerInstanceof(node: ts.BinaryExpression, cx: Cx): Expr;
/** The test that `typed-catchers` turns into the `ErrorEquals` of a catcher. */
export declare function errorIsOneOf(error: Expr, names: readonly string[]): Expr;
//# sourceMappingURL=instanceof.d.ts.map