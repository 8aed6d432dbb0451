import type { ts } from "#typescript";
import type { Expr, Local } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
export interface LocalBinding {
    readonly local: Local;
    readonly value: Expr;
}
/**
 * The names that a piece of pure code declares or may write. Each write makes a new version of the name, bound by a `let` in front of what
 * follows; `pending` gathers the versions that the current statement has made.
 */
export declare class PureScope {
    #private;
    constructor(owned?: Iterable<ts.Symbol>);
    owns(symbol: ts.Symbol): boolean;
    /** Declares a name, or gives it a new version. */
    rebind(symbol: ts.Symbol, value: Expr, name: string, cx: Cx, isError?: boolean): Expr;
    /** A name for a value that may be used more than once. */
    name(value: Expr, name: string): Expr;
    /** Keeps a value that nobody reads but that may raise. */
    keep(value: Expr): void;
    /** Closes what the statement opened around what follows it. */
    close(lower: () => void, rest: () => Expr): Expr;
}
//# sourceMappingURL=scope.d.ts.map