import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";
import type { Block, BlockId, Exit, Op, Origin, Region, VarId } from "../ir/nodes.js";
import { innerRegions, mayFail, reachableHandlers, readsOfRegion } from "../ir/regions.js";
import { isAtomic, sizeOf, variablesOf } from "../ir/walk.js";
import { blockOf, collectRules, type Rule, type RuleScope } from "./branch-rules.js";
import { type Draft, type DraftCatcher, type DraftGraph, type DraftRule, openWay, Target, type Way } from "./draft.js";
import { canHold, connect, type Edge, store } from "./edge.js";
import { Environment } from "./environment.js";
import { computeLiveness, type Liveness } from "./liveness.js";
import { emptyProcessor, mapStart } from "./map-body.js";
import { countPredecessors } from "./predecessors.js";
import { resultOf } from "./result-of.js";
import { substituteRegion } from "./substitute-region.js";
import { nameOf, type Vars } from "./vars.js";

/** Lays a region out as states. `start` are the values that hold at its entry without having been stored. */
export function emitRegion(region: Region, vars: Vars, start: Environment): DraftGraph {
  return new RegionEmitter(region, vars).emit(start);
}

/** A value that carries this much of other values that are stored as well is worth a state that stores those first: else the text grows with the square. */
const largestValue = 300;

class RegionEmitter {
  readonly #region: Region;
  readonly #vars: Vars;
  readonly #live: Liveness;
  readonly #states: Draft[] = [];
  readonly #anchors = new Map<BlockId, Target>();
  readonly #waiting: Block[] = [];
  readonly #predecessors: ReadonlyMap<BlockId, number>;
  readonly #scope: RuleScope;

  constructor(region: Region, vars: Vars) {
    this.#region = region;
    this.#vars = vars;
    this.#live = computeLiveness(region);
    this.#predecessors = countPredecessors(region);
    this.#scope = { region, vars, live: this.#live, predecessors: this.#predecessors };
  }

  emit(start: Environment): DraftGraph {
    const target = new Target();
    const entry = this.#block(this.#region.entry);
    const isLoopHead = (this.#predecessors.get(entry.id) ?? 0) > 1;
    if (isLoopHead) this.#goto(entry.id, start, { kind: "entry", target }, entry.exit.origin);
    else this.#walk(entry, start, { kind: "entry", target });
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const anchor = this.#anchors.get(next.id);
      if (anchor) this.#walk(next, new Environment(), { kind: "entry", target: anchor });
    }
    return { start: target, states: this.#states };
  }

  #block(id: BlockId): Block {
    return blockOf(this.#region, id);
  }

  /** Follows a block from its first op; `edge` is where control comes from, `pending` what is assigned and not stored. */
  #walk(block: Block, pending: Environment, edge: Edge): void {
    let at = { pending, edge };
    block.ops.forEach((op, index) => {
      const live = this.#live.after.get(block.id)?.[index] ?? new Set();
      at =
        op.kind === "assign"
          ? this.#assign(op, at.pending, at.edge, live)
          : this.#state(op, block, at.pending, at.edge, live);
    });
    this.#leave(block.exit, at.pending, at.edge);
  }

  #assign(
    op: Extract<Op, { kind: "assign" }>,
    pending: Environment,
    edge: Edge,
    live: ReadonlySet<VarId>,
  ): { pending: Environment; edge: Edge } {
    const isRead = live.has(op.target);
    if (!isRead && !op.value.fails) return { pending, edge };
    const draws = readsVolatile(op.value, pending);
    const grows =
      [...variablesOf(op.value)].some((id) => pending.has(id) && live.has(id)) &&
      sizeOf(pending.read(op.value)) > largestValue;
    if (draws || grows || !canHold(edge, op.value)) {
      const flushed = this.#flush(pending, edge, op.origin, "compute");
      return { pending: flushed.pending.set(op.target, op.value, this.#nameOf(op.target)), edge: flushed.edge };
    }
    return { pending: pending.set(op.target, op.value, this.#nameOf(op.target)), edge };
  }

  /** Stores what is pending, in the way that led here or in a Pass state. */
  #flush(pending: Environment, edge: Edge, origin: Origin, name: string): { pending: Environment; edge: Edge } {
    if (edge.kind !== "entry") store(edge, pending);
    const pass: Draft = { type: "Pass", name, origin, leave: openWay() };
    this.#add(pass, edge);
    const way: Edge = { kind: "state", way: pass.leave, draft: pass };
    if (edge.kind !== "entry") return { pending: new Environment(), edge: way };
    // What the Pass stores is not visible to other values that leave it: there it is still pending.
    store(way, pending);
    return { pending, edge: way };
  }

  /** Before a state: what is pending is stored behind the state before, or travels through this one. */
  #settle(
    op: Op,
    block: Block,
    pending: Environment,
    edge: Edge,
    live: ReadonlySet<VarId>,
  ): { pending: Environment; edge: Edge } {
    const needed = new Set([...live, ...this.#handlerReads(block)]);
    for (const region of innerRegions(op)) for (const id of readsOfRegion(region)) needed.add(id);
    if (pending.isEmpty) return { pending, edge };
    if (edge.kind !== "entry") {
      store(edge, pending);
      return { pending: new Environment(), edge };
    }
    const inner = innerRegions(op).flatMap((region) => [...readsOfRegion(region)]);
    const crosses = inner.some((id) => pending.has(id) && !isPortable(pending.valueOf(id)));
    if (!pending.hasFailing && !pending.hasVolatile && !crosses) return { pending, edge };
    const flushed = this.#flush(pending, edge, op.origin, "compute");
    return { pending: new Environment(), edge: flushed.edge };
  }

  #handlerReads(block: Block): VarId[] {
    return reachableHandlers(block.handlers).flatMap((one) => [...(this.#live.in.get(one.target) ?? [])]);
  }

  /** Makes the state of an op. Values still pending at the entry of a graph are read inside it, and stored when it is left. */
  #state(
    op: Exclude<Op, { kind: "assign" }>,
    block: Block,
    before: Environment,
    from: Edge,
    live: ReadonlySet<VarId>,
  ): { pending: Environment; edge: Edge } {
    const { pending, edge } = this.#settle(op, block, before, from, live);
    const leave = openWay();
    const catchers = mayFail(op) ? this.#catchers(block) : [];
    const draft = this.#draft(op, pending, leave, catchers);
    this.#add(draft, edge);
    const carried = pending.keepOnly(live);
    const way: Edge = { kind: "state", way: leave, draft };
    if (!carried.isEmpty) store(way, carried);
    for (const [index, handler] of reachableHandlers(block.handlers).entries()) {
      const catcher = catchers[index];
      if (catcher) this.#enterHandler(handler.target, handler.binding, pending, catcher);
    }
    // What travels through this state is stored when it is left, and is still pending for whatever else leaves it.
    let after = carried;
    if (op.kind === "evaluate") {
      after = after.set(op.target, pending.read(op.value), this.#nameOf(op.target));
    } else if ("result" in op && op.result !== undefined && live.has(op.result)) {
      after = after.set(op.result, resultOf(op), this.#nameOf(op.result));
    }
    return { pending: after, edge: way };
  }

  #draft(
    op: Exclude<Op, { kind: "assign" }>,
    pending: Environment,
    leave: Way,
    catchers: readonly DraftCatcher[],
  ): Draft {
    const common = { name: op.name, origin: op.origin, leave };
    if (op.kind === "wait") return { ...common, type: "Wait", until: op.until, value: pending.read(op.value) };
    if (op.kind === "evaluate") {
      // A Map over nothing runs nothing; it is the one state that only computes and can catch (asl-reference §1.1, step 8).
      return {
        ...common,
        type: "Map",
        retry: [],
        catchers,
        items: b.emptyArray,
        concurrency: 0,
        processor: emptyProcessor(op.name, op.origin),
      };
    }
    if (op.kind === "task") {
      return {
        ...common,
        type: "Task",
        retry: op.retry,
        catchers,
        step: op.step,
        input: pending.readTemplate(op.input),
        timeoutSeconds: op.timeoutSeconds,
        heartbeatSeconds: op.heartbeatSeconds,
      };
    }
    const inner = (region: Region): Region => substituteRegion(region, pending);
    if (op.kind === "parallel") {
      const branches = op.branches.map((region) => emitRegion(inner(region), this.#vars, new Environment()));
      return { ...common, type: "Parallel", retry: op.retry, catchers, branches };
    }
    const start = mapStart(op, this.#vars);
    return {
      ...common,
      type: "Map",
      retry: op.retry,
      catchers,
      items: pending.read(op.items),
      concurrency: op.concurrency,
      processor: emitRegion(inner(start.body), this.#vars, start.pending),
    };
  }

  #catchers(block: Block): DraftCatcher[] {
    return reachableHandlers(block.handlers).map((handler) => ({ errors: handler.errors, ...openWay() }));
  }

  /** Goes from a catcher to its handler, with the error, and with what was pending before the state that failed. */
  #enterHandler(target: BlockId, binding: VarId | undefined, pending: Environment, way: Way): void {
    const live = this.#live.in.get(target) ?? new Set();
    let caught = pending.keepOnly(live);
    if (binding !== undefined && live.has(binding))
      caught = caught.set(binding, b.states("errorOutput", kinds.object), this.#nameOf(binding));
    this.#goto(target, caught, { kind: "catch", way }, this.#block(target).exit.origin);
  }

  #goto(id: BlockId, pending: Environment, edge: Edge, origin: Origin): void {
    const block = this.#block(id);
    const isAnchor = (this.#predecessors.get(id) ?? 0) > 1;
    if (!isAnchor) {
      this.#walk(block, pending, edge);
      return;
    }
    const kept = pending.keepOnly(this.#live.in.get(id) ?? new Set());
    const anchor = this.#anchor(block);
    if (edge.kind === "entry") {
      if (kept.isEmpty && !anchor.leadsTo(edge.target)) {
        edge.target.join(anchor);
        return;
      }
      const { edge: passed } = this.#flush(kept, edge, origin, "compute");
      if (passed.kind !== "entry") passed.way.next = anchor;
      return;
    }
    store(edge, kept);
    edge.way.next = anchor;
  }

  #anchor(block: Block): Target {
    const known = this.#anchors.get(block.id);
    if (known) return known;
    const target = new Target();
    this.#anchors.set(block.id, target);
    this.#waiting.push(block);
    return target;
  }

  #leave(exit: Exit, pending: Environment, edge: Edge): void {
    if (exit.kind === "goto") this.#goto(exit.target, pending, edge, exit.origin);
    else if (exit.kind === "branch") this.#branch(exit, pending, edge);
    else if (exit.kind === "return") this.#return(exit, pending, edge);
    else this.#fail(exit, pending, edge);
  }

  #return(exit: Extract<Exit, { kind: "return" }>, pending: Environment, edge: Edge): void {
    const value = pending.readKeepingFailures(exit.value);
    if (edge.kind === "state" && canHold(edge, value)) {
      edge.way.output = value;
      return;
    }
    const isForward = edge.kind === "entry" || edge.kind === "rule";
    if (!isForward) store(edge, pending);
    this.#add({ type: "Succeed", name: "return", origin: exit.origin, output: isForward ? value : exit.value }, edge);
  }

  #fail(exit: Extract<Exit, { kind: "fail" }>, pending: Environment, edge: Edge): void {
    const isForward = edge.kind === "entry" || edge.kind === "rule";
    if (!isForward) store(edge, pending);
    const read = (expr: Expr): Expr => (isForward ? pending.readKeepingFailures(expr) : expr);
    this.#add(
      { type: "Fail", name: exit.name, origin: exit.origin, error: read(exit.error), cause: read(exit.cause) },
      edge,
    );
  }

  #branch(exit: Extract<Exit, { kind: "branch" }>, before: Environment, from: Edge): void {
    const [only, ...others] = collectRules(exit, before, this.#scope, 0);
    if (only && others.length === 0) {
      this.#goto(only.target, only.pending, from, exit.origin);
      return;
    }
    let [pending, edge] = [before, from];
    if (edge.kind !== "entry") {
      store(edge, pending);
      pending = new Environment();
    } else if (pending.hasVolatile) {
      edge = this.#flush(pending, edge, exit.origin, "compute").edge;
      pending = new Environment();
    }
    const leaves = collectRules(exit, pending, this.#scope);
    const rules: (DraftRule & { leaf: Rule })[] = [];
    for (const leaf of leaves.slice(0, -1)) rules.push({ when: leaf.when, leaf, ...openWay() });
    const last = leaves.at(-1);
    const otherwise = openWay();
    this.#add({ type: "Choice", name: exit.name, origin: exit.origin, rules, otherwise }, edge);
    for (const rule of rules) this.#goto(rule.leaf.target, rule.leaf.pending, { kind: "rule", way: rule }, exit.origin);
    if (last) this.#goto(last.target, last.pending, { kind: "rule", way: otherwise }, exit.origin);
  }

  #add(draft: Draft, edge: Edge): void {
    this.#states.push(draft);
    connect(edge, draft);
  }

  #nameOf(id: VarId): string {
    return nameOf(id, this.#vars);
  }
}

/** Whether a value may be read inside a branch or an iteration: what it is made of is visible there, and it is short. */
function isPortable(value: Expr): boolean {
  if (!isAtomic(value)) return false;
  let root = value;
  while (root.kind === "member") root = root.object;
  return (
    root.kind === "literal" ||
    root.kind === "variable" ||
    (root.kind === "states" && (root.root === "executionInput" || root.root === "context"))
  );
}

function readsVolatile(value: Expr, pending: Environment): boolean {
  return pending.hasVolatile && pending.resolve(value) !== value;
}
