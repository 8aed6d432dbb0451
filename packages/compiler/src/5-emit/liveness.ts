import type { Block, BlockId, Region, VarId } from "../ir/nodes.js";
import { exitTargets, exprsOfExit, mayFail, reachableHandlers, readsOfOp, writtenBy } from "../ir/regions.js";
import { variablesOf } from "../ir/walk.js";

/** Which variables of a region are read later: what a state must store when it is left. */
export interface Liveness {
  /** At the start of a block. */
  readonly in: ReadonlyMap<BlockId, ReadonlySet<VarId>>;
  /** After each op of a block, in order; the last is what the exit reads or hands on. */
  readonly after: ReadonlyMap<BlockId, readonly ReadonlySet<VarId>[]>;
}

export function computeLiveness(region: Region): Liveness {
  const live = new Map<BlockId, ReadonlySet<VarId>>();
  const after = new Map<BlockId, readonly ReadonlySet<VarId>[]>();
  const order = [...region.blocks.values()].reverse();
  for (let changed = true; changed; ) {
    changed = false;
    for (const block of order) {
      const computed = liveInBlock(block, live);
      after.set(block.id, computed.after);
      const before = live.get(block.id);
      if (before === undefined || before.size !== computed.in.size) {
        live.set(block.id, computed.in);
        changed = true;
      }
    }
  }
  return { in: live, after };
}

function liveInBlock(
  block: Block,
  live: ReadonlyMap<BlockId, ReadonlySet<VarId>>,
): { in: Set<VarId>; after: Set<VarId>[] } {
  const now = new Set<VarId>();
  for (const target of exitTargets(block.exit)) addAll(now, live.get(target) ?? []);
  for (const expr of exprsOfExit(block.exit)) addAll(now, variablesOf(expr));
  const after: Set<VarId>[] = [];
  for (const op of [...block.ops].reverse()) {
    after.unshift(new Set(now));
    const written = writtenBy(op);
    if (written !== undefined) now.delete(written);
    if (mayFail(op)) {
      for (const handler of reachableHandlers(block.handlers)) {
        for (const id of live.get(handler.target) ?? []) if (id !== handler.binding) now.add(id);
      }
    }
    addAll(now, readsOfOp(op));
  }
  return { in: now, after };
}

function addAll<T>(to: Set<T>, items: Iterable<T>): void {
  for (const item of items) to.add(item);
}
