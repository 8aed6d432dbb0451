import { cloneJson } from "@stepwright/dsl/internal";
import { followSignal } from "../interpreter/abort.js";
import { errorOf, failureOf } from "./native-failure.js";
import type { Operation } from "./operation.js";
import { openBranch, runInScope, type Scope } from "./scope.js";

export interface Branches {
  readonly count: number;
  /** How many may run at once. */
  readonly concurrency: number;
  readonly run: (index: number) => Promise<unknown>;
  /** What messages call the result of one. */
  readonly describe: (index: number) => string;
}

/**
 * Runs branches or iterations side by side. The first failure stops the others, once everything that happens at the same
 * instant has happened: so the outcome does not depend on who is faster by a turn of the event loop.
 */
export function runBranches(scope: Scope, operation: Operation, branches: Branches): Promise<unknown[]> {
  const { run } = scope;
  const { controller, release } = followSignal(scope.signal);
  const fork = scope.forks++;
  const results: unknown[] = new Array(branches.count);
  let next = 0;
  let done = 0;
  let failed = false;

  return new Promise((resolve, reject) => {
    const succeed = (index: number, value: unknown) => {
      results[index] = cloneJson(value, branches.describe(index));
      operation.call = run.cause?.call ?? operation.call;
      done += 1;
      if (failed) return;
      if (done === branches.count) {
        release();
        resolve(results);
      } else startNext();
    };
    const fail = async (thrown: unknown) => {
      if (failed || scope.signal.aborted) return;
      failed = true;
      operation.call = run.cause?.call ?? operation.call;
      const error = errorOf(failureOf(thrown));
      await run.track(() => run.settings.clock.sleep(0, scope.signal)).catch(() => undefined);
      release();
      controller.abort(new Error("A sibling branch failed."));
      reject(error);
    };
    const startNext = () => {
      if (next >= branches.count) return;
      const index = next++;
      const name = `${fork}.${index}`;
      const { scope: inner, close } = openBranch(scope, { name, index, signal: controller.signal, operation });
      runInScope(inner, () => branches.run(index))
        .finally(() => run.drain(inner.inFlight, inner.signal))
        .finally(close)
        .then((value) => succeed(index, value))
        .catch(fail);
    };
    const width = Math.min(branches.count, branches.concurrency);
    for (let started = 0; started < width; started += 1) startNext();
    if (branches.count === 0) {
      release();
      resolve(results);
    }
  });
}
