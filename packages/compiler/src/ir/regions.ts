import type { Expr } from "./expr.js";
import type { Block, BlockId, Exit, Handler, Op, Region, VarId } from "./nodes.js";
import { variablesOf } from "./walk.js";

/** The regions inside an op. */
export function innerRegions(op: Op): readonly Region[] {
  if (op.kind === "parallel") return op.branches;
  return op.kind === "map" ? [op.body] : [];
}

/** Applies `change` to a region and to every region inside it, innermost first. */
export function mapRegions(region: Region, change: (region: Region) => Region): Region {
  const blocks = new Map<BlockId, Block>();
  let same = true;
  for (const block of region.blocks.values()) {
    const ops = block.ops.map((op) => mapOpRegions(op, change));
    const isSame = ops.every((op, index) => op === block.ops[index]);
    if (!isSame) same = false;
    blocks.set(block.id, isSame ? block : { ...block, ops });
  }
  return change(same ? region : { ...region, blocks });
}

function mapOpRegions(op: Op, change: (region: Region) => Region): Op {
  if (op.kind === "parallel") {
    const branches = op.branches.map((one) => mapRegions(one, change));
    return branches.every((one, index) => one === op.branches[index]) ? op : { ...op, branches };
  }
  if (op.kind === "map") {
    const body = mapRegions(op.body, change);
    return body === op.body ? op : { ...op, body };
  }
  return op;
}

/** Whether an op is a state that fails through the handlers of its block. */
export function mayFail(op: Op): boolean {
  return op.kind === "task" || op.kind === "parallel" || op.kind === "map" || op.kind === "evaluate";
}

/** The handlers that a failing op of the block may reach: none comes after one that takes every error. */
export function reachableHandlers(handlers: readonly Handler[]): readonly Handler[] {
  const last = handlers.findIndex((one) => one.errors.includes("States.ALL"));
  return last < 0 ? handlers : handlers.slice(0, last + 1);
}

export function successorsOf(block: Block): BlockId[] {
  const next = exitTargets(block.exit);
  return block.ops.some(mayFail) ? [...next, ...reachableHandlers(block.handlers).map((one) => one.target)] : next;
}

export function exitTargets(exit: Exit): BlockId[] {
  if (exit.kind === "goto") return [exit.target];
  return exit.kind === "branch" ? [...exit.arms.map((arm) => arm.target), exit.otherwise] : [];
}

export function mapTargets(exit: Exit, change: (target: BlockId) => BlockId): Exit {
  if (exit.kind === "goto") return { ...exit, target: change(exit.target) };
  if (exit.kind !== "branch") return exit;
  return {
    ...exit,
    arms: exit.arms.map((arm) => ({ ...arm, target: change(arm.target) })),
    otherwise: change(exit.otherwise),
  };
}

/** The expressions of an op, those of its inner regions left out. */
export function exprsOfOp(op: Op): readonly Expr[] {
  if (op.kind === "task") return [op.input];
  if (op.kind === "map") return [op.items];
  return op.kind === "parallel" ? [] : [op.value];
}

export function exprsOfExit(exit: Exit): readonly Expr[] {
  if (exit.kind === "branch") return exit.arms.map((arm) => arm.when);
  if (exit.kind === "return") return [exit.value];
  return exit.kind === "fail" ? [exit.error, exit.cause] : [];
}

/** The variable an op writes. */
export function writtenBy(op: Op): VarId | undefined {
  if (op.kind === "assign" || op.kind === "evaluate") return op.target;
  return op.kind === "wait" ? undefined : op.result;
}

/** Every variable read by an op, inner regions included. */
export function readsOfOp(op: Op): Set<VarId> {
  const found = new Set<VarId>();
  for (const expr of exprsOfOp(op)) for (const id of variablesOf(expr)) found.add(id);
  for (const region of innerRegions(op)) for (const id of readsOfRegion(region)) found.add(id);
  return found;
}

export function readsOfRegion(region: Region): Set<VarId> {
  const found = new Set<VarId>();
  for (const block of region.blocks.values()) {
    for (const op of block.ops) for (const id of readsOfOp(op)) found.add(id);
    for (const expr of exprsOfExit(block.exit)) for (const id of variablesOf(expr)) found.add(id);
  }
  return found;
}
