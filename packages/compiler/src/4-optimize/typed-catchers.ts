import { errorNames } from "@stepwright/asl";
import type { Expr } from "../ir/expr.js";
import type { Block, BlockId, Handler, Region, VarId } from "../ir/nodes.js";

/**
 * A handler that takes every error and first asks for its class becomes one catcher per class, so that no Choice is needed; and a class
 * that is only thrown on becomes "not caught".
 */
export function typedCatchers(region: Region): Region {
  let same = true;
  const blocks = new Map<BlockId, Block>();
  for (const block of region.blocks.values()) {
    const handlers = splitHandlers(block.handlers, region);
    const isSame =
      handlers.length === block.handlers.length && handlers.every((one, index) => one === block.handlers[index]);
    if (!isSame) same = false;
    blocks.set(block.id, isSame ? block : { ...block, handlers });
  }
  return same ? region : { ...region, blocks };
}

function splitHandlers(handlers: readonly Handler[], region: Region): readonly Handler[] {
  return handlers.flatMap((handler, index) => {
    const { binding } = handler;
    const takesAll = handler.errors.length === 1 && handler.errors[0] === errorNames.all;
    if (!takesAll || binding === undefined) return [handler];
    return splitHandler(handler, binding, handlers.slice(index + 1), region);
  });
}

function splitHandler(handler: Handler, binding: VarId, outer: readonly Handler[], region: Region): readonly Handler[] {
  const typed: Handler[] = [];
  const asked = new Set<string>();
  let target = handler.target;
  for (;;) {
    const block = region.blocks.get(target);
    if (block === undefined || block.ops.length > 0 || block.exit.kind !== "branch") break;
    const arms = block.exit.arms.map((arm) => ({ names: errorTest(arm.when, binding), target: arm.target }));
    if (!arms.every((arm) => arm.names !== undefined)) break;
    for (const arm of arms) {
      const errors = (arm.names ?? []).filter((name) => !asked.has(name));
      for (const name of errors) asked.add(name);
      if (errors.length > 0) typed.push({ errors, binding, target: arm.target });
    }
    target = block.exit.otherwise;
  }
  if (isRethrow(region.blocks.get(target), binding, outer)) return typed;
  return typed.length === 0 ? [handler] : [...typed, { ...handler, target }];
}

/** The names that `$e.Error = "A"` or `$e.Error in ["A", "B"]` asks for; undefined for any other test. */
function errorTest(test: Expr, error: VarId): readonly string[] | undefined {
  if (test.kind !== "binary" || !isPart(test.left, error, "Error")) return undefined;
  if (test.op === "=" && test.right.kind === "literal" && typeof test.right.value === "string")
    return [test.right.value];
  if (test.op !== "in" || test.right.kind !== "array") return undefined;
  const names = test.right.items.map((item) => (item.value.kind === "literal" ? item.value.value : undefined));
  return names.every((name) => typeof name === "string") ? names : undefined;
}

function isPart(expr: Expr, error: VarId, key: string): boolean {
  return expr.kind === "member" && expr.key === key && expr.object.kind === "variable" && expr.object.id === error;
}

/** Whether a block throws the caught error on as it came: out of the region, or to the handlers around. */
function isRethrow(block: Block | undefined, error: VarId, outer: readonly Handler[]): boolean {
  if (block === undefined) return false;
  if (block.exit.kind === "fail")
    return block.ops.length === 0 && outer.length === 0 && isPart(block.exit.error, error, "Error");
  const [next] = outer;
  const [op] = block.ops;
  return (
    next?.errors.includes(errorNames.all) === true &&
    block.exit.kind === "goto" &&
    block.exit.target === next.target &&
    block.ops.length === 1 &&
    op?.kind === "assign" &&
    op.target === next.binding &&
    op.value.kind === "variable" &&
    op.value.id === error
  );
}
