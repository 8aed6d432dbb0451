import { CompilerBug } from "../diagnostics/compiler-bug.js";
import type { Expr } from "../ir/expr.js";
import type { Region, Var, VarId, Workflow } from "../ir/nodes.js";
import { exitTargets, exprsOfExit, exprsOfOp, innerRegions, writtenBy } from "../ir/regions.js";
import { visitExpr } from "../ir/walk.js";

/** What must hold of a workflow between phases: a broken rule is our bug, never the developer's. */
export function verifyWorkflow(workflow: Workflow): void {
  verifyRegion(workflow.body, workflow.vars);
}

function verifyRegion(region: Region, vars: ReadonlyMap<VarId, Var>): void {
  if (!region.blocks.has(region.entry)) throw new CompilerBug("a region has no entry block");
  for (const block of region.blocks.values()) {
    for (const target of [...exitTargets(block.exit), ...block.handlers.map((one) => one.target)]) {
      if (!region.blocks.has(target))
        throw new CompilerBug(`block ${block.id} leads to block ${target}, which is not of its region`);
    }
    for (const op of block.ops) {
      const written = writtenBy(op);
      if (written !== undefined && vars.get(written)?.region !== region.id) {
        throw new CompilerBug(`an op writes ${vars.get(written)?.name ?? written}, a variable of another region`);
      }
      exprsOfOp(op).forEach(verifyExpr);
      for (const inner of innerRegions(op)) verifyRegion(inner, vars);
    }
    exprsOfExit(block.exit).forEach(verifyExpr);
  }
}

function verifyExpr(expr: Expr): void {
  visitExpr(expr, (node) => {
    if (node.kind === "invalid") throw new CompilerBug("an expression that could not be lowered was not reported");
  });
}
