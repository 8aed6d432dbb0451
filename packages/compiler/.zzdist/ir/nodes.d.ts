import type { Retrier } from "@stepwright/asl";
import type { Expr } from "./expr.js";
import type { Kinds } from "./kinds.js";
declare const brand: unique symbol;
type Id<Name extends string> = number & {
    readonly [brand]: Name;
};
export type BlockId = Id<"block">;
export type VarId = Id<"var">;
export type RegionId = Id<"region">;
/** The source span of a node, as offsets into the file. */
export interface Origin {
    readonly file: string;
    readonly start: number;
    readonly end: number;
}
/** One state machine, before it has states. */
export interface Workflow {
    readonly name: string;
    readonly vars: ReadonlyMap<VarId, Var>;
    readonly body: Region;
    readonly functions: ReadonlyMap<string, LambdaFunction>;
    readonly timeoutSeconds?: number;
    readonly description?: string;
    readonly origin: Origin;
}
/** A variable belongs to one region; the regions inside may read it and never assign it (AWS, "Variable scope"). */
export interface Var {
    readonly name: string;
    readonly kinds: Kinds;
    readonly region: RegionId;
    /** Assigned once, before every read. */
    readonly constant: boolean;
}
/** A Lambda function to bundle: an exported step, or a closure taken out of the workflow's body. */
export interface LambdaFunction {
    /** The step's name: the key of the functions table, of mocks and of the event's `step`. */
    readonly name: string;
    readonly source: {
        readonly kind: "export";
        readonly file: string;
        readonly exportName: string;
    } | {
        readonly kind: "closure";
        readonly file: string;
        readonly text: string;
    };
    readonly origin: Origin;
}
/** A single-entry graph of blocks: one ASL `States` object. Branches and Map bodies are regions of their own. */
export interface Region {
    readonly id: RegionId;
    readonly entry: BlockId;
    readonly blocks: ReadonlyMap<BlockId, Block>;
}
/** Straight-line ops, then one exit. A failing op leaves through the first handler that matches its error. */
export interface Block {
    readonly id: BlockId;
    readonly ops: readonly Op[];
    readonly exit: Exit;
    readonly handlers: readonly Handler[];
}
/** `errors` as in `ErrorEquals`. `binding` receives the Error Output. */
export interface Handler {
    readonly errors: readonly string[];
    readonly binding?: VarId;
    readonly target: BlockId;
}
interface Located {
    readonly origin: Origin;
}
interface Stated extends Located {
    /** The name to give the state: the developer's own, or derived from the source. */
    readonly name: string;
}
interface Recovering extends Stated {
    readonly retry: readonly Retrier[];
    readonly result?: VarId;
}
/** One effect or assignment. `assign` may be folded into a neighbour; every other kind is a state. */
export type Op = (Located & {
    readonly kind: "assign";
    readonly target: VarId;
    readonly value: Expr;
})
/** An assignment whose value may fail inside a `try`: it needs a state that can catch. */
 | (Stated & {
    readonly kind: "evaluate";
    readonly target: VarId;
    readonly value: Expr;
}) | (Stated & {
    readonly kind: "wait";
    readonly until: "seconds" | "timestamp";
    readonly value: Expr;
}) | (Recovering & {
    readonly kind: "task";
    readonly step: string;
    readonly input: Expr;
    readonly timeoutSeconds?: number;
    readonly heartbeatSeconds?: number;
}) | (Recovering & {
    readonly kind: "parallel";
    readonly branches: readonly Region[];
}) | (Recovering & {
    readonly kind: "map";
    readonly items: Expr;
    readonly item: VarId;
    readonly index: VarId;
    readonly body: Region;
    readonly concurrency: number;
});
export type OpKind = Op["kind"];
export type OpOf<Kind extends OpKind> = Extract<Op, {
    readonly kind: Kind;
}>;
export type Exit = Located & ({
    readonly kind: "goto";
    readonly target: BlockId;
} | {
    readonly kind: "branch";
    readonly name: string;
    readonly arms: readonly Arm[];
    readonly otherwise: BlockId;
} | {
    readonly kind: "return";
    readonly value: Expr;
} | {
    readonly kind: "fail";
    readonly name: string;
    readonly error: Expr;
    readonly cause: Expr;
});
export interface Arm {
    readonly when: Expr;
    readonly target: BlockId;
}
export {};
//# sourceMappingURL=nodes.d.ts.map