import { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import type { Block, BlockId, Region } from "../ir/nodes.js";
import { successorsOf } from "../ir/regions.js";
import type { Cx } from "./cx.js";

/** Refuses a body that no way leads out of: a state machine has an end that can be reached. */
export function refuseEndless(body: ts.Node, region: Region, cx: Cx): void {
  if (cx.hasReported || endsSomewhere(region)) return;
  cx.report(lowering.neverEnds(cx.origin(endlessLoop(body) ?? body), {}));
}

function endsSomewhere(region: Region): boolean {
  const seen = new Set<BlockId>();
  const open: (Block | undefined)[] = [region.blocks.get(region.entry)];
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    if (block.exit.kind === "return" || block.exit.kind === "fail") return true;
    for (const next of successorsOf(block)) {
      if (!seen.has(next)) open.push(region.blocks.get(next));
      seen.add(next);
    }
  }
  return false;
}

/** The first loop whose test is always true. */
function endlessLoop(node: ts.Node): ts.Node | undefined {
  if (ts.isForStatement(node) && node.condition === undefined) return node;
  if ((ts.isWhileStatement(node) || ts.isDoStatement(node)) && node.expression.kind === ts.SyntaxKind.TrueKeyword)
    return node;
  return ts.forEachChild(node, endlessLoop);
}
