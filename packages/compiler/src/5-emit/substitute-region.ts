import type { Expr } from "../ir/expr.js";
import type { Block, BlockId, Exit, Op, Region } from "../ir/nodes.js";
import { mapChildren } from "../ir/walk.js";
import type { Environment } from "./environment.js";

/** The region with pending values of the code around it in place of the variables that would hold them. */
export function substituteRegion(region: Region, pending: Environment): Region {
  if (pending.isEmpty) return region;
  const change = (expr: Expr): Expr => substitute(expr, pending);
  const blocks = new Map<BlockId, Block>();
  for (const block of region.blocks.values()) {
    blocks.set(block.id, {
      ...block,
      ops: block.ops.map((op) => changeOp(op, change, pending)),
      exit: changeExit(block.exit, change),
    });
  }
  return { ...region, blocks };
}

function substitute(expr: Expr, pending: Environment): Expr {
  if (expr.kind === "variable") return pending.has(expr.id) ? pending.valueOf(expr.id) : expr;
  return mapChildren(expr, (child) => substitute(child, pending));
}

function changeOp(op: Op, change: (expr: Expr) => Expr, pending: Environment): Op {
  if (op.kind === "task") return { ...op, input: change(op.input) };
  if (op.kind === "parallel") return { ...op, branches: op.branches.map((one) => substituteRegion(one, pending)) };
  if (op.kind === "map") return { ...op, items: change(op.items), body: substituteRegion(op.body, pending) };
  return { ...op, value: change(op.value) };
}

function changeExit(exit: Exit, change: (expr: Expr) => Expr): Exit {
  if (exit.kind === "branch") return { ...exit, arms: exit.arms.map((arm) => ({ ...arm, when: change(arm.when) })) };
  if (exit.kind === "return") return { ...exit, value: change(exit.value) };
  return exit.kind === "fail" ? { ...exit, error: change(exit.error), cause: change(exit.cause) } : exit;
}
