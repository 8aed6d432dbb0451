import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import type { PureScope } from "./scope.js";
/** Where control goes from a piece of pure code; each is the expression of all that then happens. */
export interface Exits {
    readonly returned: (value: Expr) => Expr;
    readonly broken: ReadonlyMap<string, () => Expr>;
    readonly continued: ReadonlyMap<string, () => Expr>;
    /** What the whole expression may be: the type of a call whose body is still open. */
    readonly kinds: Kinds;
}
/** The key of a jump without a label in the maps of {@link Exits}. */
export declare const nearest = "";
export interface PureCx {
    readonly cx: Cx;
    readonly scope: PureScope;
    readonly exits: Exits;
}
/** What comes after a statement, as an expression under the bindings that hold there. */
export type Rest = () => Expr;
/** Lowers statements that need no state to one expression: the value of all that happens from here on. */
export declare function lowerPureList(statements: readonly ts.Statement[], at: PureCx, rest: Rest): Expr;
export declare function lowerPure(node: ts.Statement, at: PureCx, rest: Rest): Expr;
//# sourceMappingURL=statements.d.ts.map