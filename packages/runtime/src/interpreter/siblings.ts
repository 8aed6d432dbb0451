import type { Json } from "@stepwright/asl";
import { followSignal } from "./abort.js";
import { BranchStopped, StateFailure } from "./failure.js";
import type { Visit } from "./visit.js";

export interface SiblingWork {
  readonly count: number;
  /** How many may run at once. */
  readonly concurrency: number;
  /** Runs one; `previous` is the event that made room for it. Answers its result and the last event on its path. */
  readonly run: (index: number, previous: number, signal: AbortSignal) => Promise<{ output: Json; last: number }>;
}

/** The first failure among siblings, and whose it is. */
export class SiblingFailure extends Error {
  readonly index: number;
  readonly failure: StateFailure;

  constructor(index: number, failure: StateFailure) {
    super(failure.message);
    this.name = "SiblingFailure";
    this.index = index;
    this.failure = failure;
  }
}

/**
 * Runs branches or iterations side by side. The first failure stops the others, once everything that happens at the same
 * instant has happened: so the outcome does not depend on who is faster by a turn of the event loop.
 */
export async function runSiblings(visit: Visit, work: SiblingWork): Promise<Json[]> {
  const { clock } = visit.run;
  const { controller, release } = followSignal(visit.frame.signal);
  const outputs: Json[] = new Array(work.count);
  const start = visit.frame.trail.last;
  let next = 0;
  let failed: SiblingFailure | undefined;

  const runOne = async (index: number, previous: number): Promise<number> => {
    const { output, last } = await work.run(index, previous, controller.signal);
    outputs[index] = output;
    return last;
  };
  const runInTurn = async (): Promise<void> => {
    let previous = start;
    while (next < work.count && !failed) {
      const index = next++;
      try {
        previous = await runOne(index, previous);
      } catch (thrown) {
        if (!(thrown instanceof StateFailure)) {
          controller.abort(thrown);
          throw thrown;
        }
        if (failed) return;
        failed = new SiblingFailure(index, thrown);
        await clock.sleep(0, controller.signal);
        controller.abort(new BranchStopped());
      }
    }
  };

  const width = Math.min(work.count, work.concurrency);
  const settled = await Promise.allSettled(Array.from({ length: width }, runInTurn));
  release();
  // Stopped from further out, the siblings are neither done nor failed.
  visit.frame.signal.throwIfAborted();
  for (const result of settled) {
    if (result.status === "rejected" && !(result.reason instanceof BranchStopped)) throw result.reason;
  }
  if (failed) throw failed;
  return outputs;
}
