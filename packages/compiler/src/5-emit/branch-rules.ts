import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import type { Block, BlockId, Exit, Region } from "../ir/nodes.js";
import { sizeOf } from "../ir/walk.js";
import type { Environment } from "./environment.js";
import type { Liveness } from "./liveness.js";
import { nameOf, type Vars } from "./vars.js";

/** One way out of a branch: where it goes when `when` is the first test that holds, and what is assigned on the way. */
export interface Rule {
  readonly when: Expr;
  readonly target: BlockId;
  readonly pending: Environment;
}

export interface RuleScope {
  readonly region: Region;
  readonly vars: Vars;
  readonly live: Liveness;
  readonly predecessors: ReadonlyMap<BlockId, number>;
}

type Branch = Extract<Exit, { kind: "branch" }>;

/** A condition this large is not written twice to save a transition. */
const largestTest = 40;

export function blockOf(region: Region, id: BlockId): Block {
  const block = region.blocks.get(id);
  if (block === undefined) throw new Error(`the region has no block ${id}`);
  return block;
}

/**
 * The rules of a branch in order; the last one holds where no other does. A target that only asks on is asked in the same state: a Choice after a
 * Choice would cost a transition. `budget` bounds the size of the conditions that are written twice for that.
 */
export function collectRules(
  exit: Branch,
  pending: Environment,
  scope: RuleScope,
  budget: number = largestTest,
): Rule[] {
  const rules: Rule[] = [];
  for (const arm of exit.arms) {
    const when = pending.read(arm.when);
    if (when.kind === "literal" && when.value !== true) continue;
    const rest = budget - sizeOf(when);
    const expanded = rest >= 0 ? expand(arm.target, pending, scope, rest) : undefined;
    if (expanded === undefined) rules.push({ when, target: arm.target, pending });
    else rules.push(...expanded.map((rule) => ({ ...rule, when: b.and(when, rule.when) })));
    if (when.kind === "literal") return rules;
  }
  const otherwise = expand(exit.otherwise, pending, scope, budget);
  return [...rules, ...(otherwise ?? [{ when: b.literal(true), target: exit.otherwise, pending }])];
}

/** The rules of a block that only branches, or undefined when it does more. */
function expand(id: BlockId, pending: Environment, scope: RuleScope, budget: number): Rule[] | undefined {
  const block = blockOf(scope.region, id);
  const isPlain = block.ops.every((op) => op.kind === "assign" && !op.value.fails && !op.value.volatile);
  if (!isPlain || block.exit.kind !== "branch" || (scope.predecessors.get(id) ?? 0) > 1 || budget <= 0)
    return undefined;
  if (block.exit.arms.some((arm) => arm.when.fails)) return undefined;
  const live = scope.live.after.get(id) ?? [];
  const inside = block.ops.reduce(
    (env, op, index) =>
      op.kind === "assign" && live[index]?.has(op.target)
        ? env.set(op.target, op.value, nameOf(op.target, scope.vars))
        : env,
    pending,
  );
  return collectRules(block.exit, inside, scope, budget);
}
