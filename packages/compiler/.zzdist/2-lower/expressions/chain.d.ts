import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
export type ChainLink = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression;
type Use = (value: Expr) => Expr;
/** Reads one link of a base that is there: a property, an element, or the answer of a method. */
export type Access = (link: ChainLink, base: Expr) => Expr;
/** What a link hangs on. A method call is one link with its callee: it hangs on the object before the dot. */
export declare function ownerOf(link: ChainLink): {
    readonly base: ts.Expression;
    readonly isOptional: boolean;
};
/**
 * An optional chain: where `?.` meets null or undefined, the whole chain is undefined and nothing after it is evaluated. The links after
 * `link` are in `use`.
 */
export declare function lowerChain(link: ChainLink, cx: Cx, use: Use, access: Access): Expr;
export declare function isLink(node: ts.Node): node is ChainLink;
export {};
//# sourceMappingURL=chain.d.ts.map