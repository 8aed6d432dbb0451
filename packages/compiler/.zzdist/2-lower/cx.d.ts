import { ts } from "#typescript";
import type { Diagnostic } from "../diagnostics/define.js";
import type { Expr } from "../ir/expr.js";
import { type Kinds } from "../ir/kinds.js";
import type { LambdaFunction, Origin, Var, VarId } from "../ir/nodes.js";
import { Bindings, type FunctionNode } from "./bindings.js";
import type { Flow } from "./flow.js";
import type { Program } from "./program.js";
import type { PureScope } from "./pure/scope.js";
/** What lowering one workflow carries along. */
export declare class Cx {
    #private;
    readonly program: Program;
    readonly vars: Map<VarId, Var>;
    readonly functions: Map<string, LambdaFunction>;
    bindings: Bindings;
    /** Where ops go; undefined in pure code, which is all one expression. */
    flow: Flow | undefined;
    /** The names that pure code may write; undefined in the flow. */
    pure: PureScope | undefined;
    /** The functions being inlined around this point. */
    inlining: readonly FunctionNode[];
    /** The recursive functions whose definition is around this point, as locals of the expression. */
    recursive: ReadonlyMap<FunctionNode, Expr>;
    constructor(program: Program);
    readonly nextId: () => number;
    get checker(): ts.TypeChecker;
    origin(node: ts.Node): Origin;
    /** Reports, and stands for the expression that could not be lowered. */
    report(diagnostic: Diagnostic): Expr;
    kindsAt(node: ts.Node): Kinds;
    kindsOfType(type: ts.Type): Kinds;
    /** The symbol a name stands for, import aliases followed. */
    symbolOf(name: ts.Node): ts.Symbol | undefined;
    /** The flow, where an effect is allowed. */
    requireFlow(): Flow;
    newVariable(name: string, of: Kinds, constant: boolean): VarId;
    /** Stores a value that later code needs as it is now. */
    capture(value: Expr, name: string, node: ts.Node): Expr;
    assign(id: VarId, value: Expr, boxed: boolean, node: ts.Node): void;
    readVariable(id: VarId, of: Kinds, boxed: boolean): Expr;
    /** Runs `lower` with other bindings, and comes back to these. */
    scoped<T>(bindings: Bindings, lower: () => T): T;
    /** Runs `lower` as pure code: no ops, and writes only to what `pure` owns. */
    purely<T>(lower: () => T, pure?: PureScope): T;
    /** Runs `lower` in a flow of its own: a branch, or the body of a workflow. */
    flowing<T>(flow: Flow, lower: () => T): T;
}
//# sourceMappingURL=cx.d.ts.map