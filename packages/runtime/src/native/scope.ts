import { AsyncLocalStorage } from "node:async_hooks";
import { followSignal } from "../interpreter/abort.js";
import type { Operation } from "./operation.js";
import type { RunState } from "./run-state.js";

/** One line of execution of a run: the body, a branch, or an iteration. */
export interface Scope {
  readonly run: RunState;
  /** As in `StepAttempt.branch`. */
  readonly branch: string;
  /** The indices of the iterations around it, for idempotency keys. */
  readonly indices: readonly number[];
  /** Aborted when the branch is over: a helper called afterwards never settles. */
  readonly signal: AbortSignal;
  readonly inFlight: Set<Operation>;
  /** How many times it has forked into branches. */
  forks: number;
  /** Whether its calls are made by a branch that Step Functions would have stopped. */
  readonly isOrphan: () => boolean;
}

const storage = new AsyncLocalStorage<Scope | undefined>();

/** The scope this code runs in; undefined outside a workflow body, and so inside a step's body. */
export function currentScope(): Scope | undefined {
  return storage.getStore();
}

/** Runs a part of a workflow's body. What it throws at once rejects as well. */
export function runInScope<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
  return storage.run(scope, async () => work());
}

/** Runs the body of a step: it belongs to no run. */
export function runOutside<T>(work: () => T | Promise<T>): Promise<T> {
  return storage.run(undefined, async () => work());
}

/** A scope inside another one, and the way to close it. */
export function openBranch(
  outer: Scope,
  branch: {
    readonly name: string;
    readonly index: number;
    readonly signal: AbortSignal;
    readonly operation: Operation;
  },
): { scope: Scope; close: () => void } {
  const { controller, release } = followSignal(branch.signal);
  const scope: Scope = {
    run: outer.run,
    branch: outer.branch === "" ? branch.name : `${outer.branch}/${branch.name}`,
    indices: [...outer.indices, branch.index],
    signal: controller.signal,
    inFlight: new Set(),
    forks: 0,
    isOrphan: () => branch.operation.orphan || outer.isOrphan(),
  };
  const close = () => {
    release();
    controller.abort(new Error("The branch is over."));
  };
  return { scope, close };
}
