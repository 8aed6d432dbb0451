import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** A name: a local, a parameter, or a constant of the module. */
export declare function lowerIdentifier(node: ts.Identifier, cx: Cx): Expr;
/** A constant value as a tree. */
export declare function jsonLiteral(value: unknown): Expr;
export declare const isNonFinite: (value: Expr) => boolean;
//# sourceMappingURL=identifier.d.ts.map