import { errorOf, failureOf } from "./native-failure.js";
import type { Scope } from "./scope.js";

/** One helper call, from the call until the workflow has its result. */
export interface Operation {
  /** The last call of a step that its result depends on: its own, where it is one. */
  call: number | undefined;
  /** Another branch of the same scope failed meanwhile: what follows from this one would not happen in Step Functions. */
  orphan: boolean;
}

/**
 * Runs one helper call for a scope. It settles through the run's deliveries, and never once the scope is closed: Step
 * Functions runs nothing of a branch that was stopped.
 */
export function performOperation<T>(scope: Scope, work: (operation: Operation) => Promise<T>): Promise<T> {
  const { run, signal, inFlight } = scope;
  if (signal.aborted) return new Promise(() => undefined);
  const operation: Operation = { call: run.cause?.call, orphan: run.cause?.orphan ?? false };
  inFlight.add(operation);
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) =>
      run.deliver(operation, () => {
        inFlight.delete(operation);
        if (!signal.aborted) finish();
      });
    work(operation).then(
      (value) => settle(() => resolve(value)),
      (thrown) => {
        if (signal.aborted) return;
        settle(() => {
          for (const other of inFlight) other.orphan = true;
          reject(errorOf(failureOf(thrown)));
        });
      },
    );
  });
}
