import type { Expr, Local } from "../ir/expr.js";
import type { VarId } from "../ir/nodes.js";
interface Version {
    readonly id: VarId;
    readonly local: Local;
    /** In terms of stored variables and of the locals of earlier versions. */
    readonly value: Expr;
}
/**
 * Assignments that no state has stored yet, in order. All expressions of one state see the variables at its entry (asl-reference §2.3), so a
 * value that depends on an earlier pending one carries it inside, as a `let` where it is used more than once.
 */
export declare class Environment {
    #private;
    constructor(versions?: readonly Version[], current?: ReadonlyMap<VarId, Version>);
    get isEmpty(): boolean;
    /** With one more assignment. */
    set(id: VarId, value: Expr, name: string): Environment;
    /** Without the assignments to variables that nobody reads any more; what may fail stays. */
    keepOnly(live: ReadonlySet<VarId>): Environment;
    /** The pending variables. */
    get ids(): readonly VarId[];
    has(id: VarId): boolean;
    /** The value of a pending variable, complete. */
    valueOf(id: VarId): Expr;
    get hasFailing(): boolean;
    get hasVolatile(): boolean;
    /** Reads of pending variables become reads of their versions. */
    resolve(expr: Expr): Expr;
    /** The expression with the versions it uses in front. */
    close(expr: Expr): Expr;
    /** Resolved and closed. */
    read(expr: Expr): Expr;
    /** Resolved, and closed leaf by leaf: literals of objects and arrays stay literals, which a state writes as JSON. */
    readTemplate(expr: Expr): Expr;
    /** The expression, behind pending values that may fail and that it does not use: what throws in JavaScript must not vanish. */
    readKeepingFailures(expr: Expr): Expr;
}
export {};
//# sourceMappingURL=environment.d.ts.map