import { ts } from "#typescript";
/** The ways out of a statement other than its end. */
export interface Ways {
    readonly returns: boolean;
    /** `break`, and jumps to a label, of loops around the statement. */
    readonly breaks: boolean;
    /** `continue` of the loop around the statement. */
    readonly continues: boolean;
}
/** Which ways lead out of a node: jumps of the loops inside it stay inside. */
export declare function waysOut(node: ts.Node): Ways;
/** Whether control never reaches the end of the statement: it returns, breaks, continues or throws on every path. */
export declare function alwaysLeaves(node: ts.Statement | undefined): boolean;
//# sourceMappingURL=exits.d.ts.map