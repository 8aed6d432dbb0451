import { errorNames } from "@stepwright/asl";
import { ts } from "#typescript";
import { kinds } from "../../ir/kinds.js";
import type { Handler, VarId } from "../../ir/nodes.js";
import type { Cx } from "../cx.js";
import { failuresUnder } from "../failure-classes.js";
import type { OpenBlock } from "../region-builder.js";
import { lowerBlock } from "./index.js";
import { leaveThrow } from "./throw.js";

/**
 * `try { } catch { } finally { }`. A `try` is handlers on the blocks inside it. A `finally` stands in the machine once for each way out: the
 * normal end, each `return` and jump (see `unwind`), and an error that nothing inside caught, which goes on behind it.
 */
export function lowerTry(node: ts.TryStatement, cx: Cx): void {
  const flow = cx.requireFlow();
  const origin = cx.origin(node);
  const { handlers, controls } = flow;
  const after = flow.open();
  const { finallyBlock } = node;
  const cleanup = finallyBlock && {
    block: finallyBlock,
    normal: flow.open(),
    failed: flow.open(),
    error: cx.newVariable("error", kinds.object, true),
  };
  if (cleanup) {
    flow.handlers = [guardOf(cleanup.error, cleanup.failed), ...handlers];
    flow.controls = { head: { kind: "finally", block: cleanup.block, handlers }, rest: controls };
  }
  const end = cleanup?.normal ?? after;
  lowerGuarded(node, end, cx);
  flow.handlers = handlers;
  flow.controls = controls;
  if (cleanup) {
    flow.enter(cleanup.normal);
    cx.scoped(cx.bindings, () => lowerBlock(cleanup.block, cx));
    flow.goto(after.id, origin);
    flow.enter(cleanup.failed);
    cx.scoped(cx.bindings, () => lowerBlock(cleanup.block, cx));
    cx.addFailures(cleanup.error, failuresUnder(guardOf(cleanup.error, cleanup.failed), flow.region));
    if (flow.isReachable) leaveThrow(cx.readVariable(cleanup.error, kinds.object, false), "rethrow", node, cx);
  }
  flow.enter(after);
}

/** The `try` block under its `catch`, and the `catch`; both end at `end`. */
function lowerGuarded(node: ts.TryStatement, end: OpenBlock, cx: Cx): void {
  const flow = cx.requireFlow();
  const origin = cx.origin(node);
  const { handlers } = flow;
  const { catchClause } = node;
  const clause = catchClause && {
    node: catchClause,
    block: flow.open(),
    error: cx.newVariable(errorName(catchClause), kinds.object, true),
  };
  if (clause) flow.handlers = [guardOf(clause.error, clause.block), ...handlers];
  const start = flow.open();
  flow.goto(start.id, origin);
  flow.enter(start);
  cx.scoped(cx.bindings, () => lowerBlock(node.tryBlock, cx));
  flow.goto(end.id, origin);
  if (!clause) return;
  flow.handlers = handlers;
  cx.addFailures(clause.error, failuresUnder(guardOf(clause.error, clause.block), flow.region));
  flow.enter(clause.block);
  cx.scoped(cx.bindings, () => {
    const name = clause.node.variableDeclaration?.name;
    const symbol = name && ts.isIdentifier(name) ? cx.symbolOf(name) : undefined;
    if (symbol) {
      cx.bindings = cx.bindings.with([
        [
          symbol,
          {
            kind: "variable",
            id: clause.error,
            kinds: kinds.object,
            boxed: false,
            region: flow.region.id,
            isError: true,
          },
        ],
      ]);
    }
    lowerBlock(clause.node.block, cx);
  });
  flow.goto(end.id, origin);
}

/** The handler that takes every error to a block. */
export const guardOf = (binding: VarId, block: OpenBlock): Handler => ({
  errors: [errorNames.all],
  binding,
  target: block.id,
});

function errorName(clause: ts.CatchClause): string {
  const name = clause.variableDeclaration?.name;
  return name && ts.isIdentifier(name) ? name.text : "error";
}
