import { errorNames } from "@stepwright/asl";
import type { Clock } from "../clock.js";
import { TaskFailure } from "../services/task-failure.js";
import { followSignal } from "./abort.js";

export interface Deadline {
  readonly clock: Clock;
  readonly seconds: number | undefined;
  readonly signal: AbortSignal;
}

/** Runs `work` until it ends or the time is over; then its signal is aborted and the outcome is `States.Timeout`. */
export async function runUntilDeadline<T>(
  { clock, seconds, signal }: Deadline,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (seconds === undefined) return work(signal);
  const { controller, release } = followSignal(signal);
  const timer = new AbortController();
  const expiry = clock.sleep(seconds * 1_000, timer.signal).then(
    () => {
      const failure = new TaskFailure(errorNames.timeout);
      controller.abort(failure);
      throw failure;
    },
    // The work ended first: this promise has lost the race and must stay silent.
    () => new Promise<never>(() => undefined),
  );
  try {
    return await Promise.race([work(controller.signal), expiry]);
  } finally {
    timer.abort();
    release();
  }
}
