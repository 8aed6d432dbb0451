import type { Block, BlockId, Exit, Handler, Op, Region, VarId } from "./nodes.js";
import type { Expr } from "./expr.js";
/** The regions inside an op. */
export declare function innerRegions(op: Op): readonly Region[];
/** Applies `change` to a region and to every region inside it, innermost first. */
export declare function mapRegions(region: Region, change: (region: Region) => Region): Region;
/** Whether an op is a state that fails through the handlers of its block. */
export declare function mayFail(op: Op): boolean;
/** The handlers that a failing op of the block may reach: none comes after one that takes every error. */
export declare function reachableHandlers(handlers: readonly Handler[]): readonly Handler[];
export declare function successorsOf(block: Block): BlockId[];
export declare function exitTargets(exit: Exit): BlockId[];
export declare function mapTargets(exit: Exit, change: (target: BlockId) => BlockId): Exit;
/** The expressions of an op, those of its inner regions left out. */
export declare function exprsOfOp(op: Op): readonly Expr[];
export declare function exprsOfExit(exit: Exit): readonly Expr[];
/** The variable an op writes. */
export declare function writtenBy(op: Op): VarId | undefined;
/** Every variable read by an op, inner regions included. */
export declare function readsOfOp(op: Op): Set<VarId>;
export declare function readsOfRegion(region: Region): Set<VarId>;
//# sourceMappingURL=regions.d.ts.map