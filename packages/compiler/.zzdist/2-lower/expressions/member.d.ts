import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { type ChainLink } from "./chain.js";
/** `a.b`, `a?.b` */
export declare function lowerMember(node: ts.PropertyAccessExpression, cx: Cx): Expr;
/** Any link of a chain, from its base on. */
export declare function lowerLink(node: ChainLink, cx: Cx): Expr;
/** Constants of the program: an enum member, a field of a module-level object. */
export declare function readConstant(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, cx: Cx): Expr | undefined;
/** The base of a method or a built-in property: raises where it is null or undefined. */
export declare function present(base: Expr, key: string): Expr;
//# sourceMappingURL=member.d.ts.map