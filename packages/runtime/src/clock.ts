/**
 * Time, for both engines. No other file of the runtime reads or waits for time.
 *
 * A real body (a step, a mock, an SDK client) takes no virtual time: wrap it in `busy`, and virtual time stands still until it
 * has settled.
 */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason when it is aborted before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Holds virtual time while `work` is in flight. */
  busy<T>(work: () => Promise<T>): Promise<T>;
  /** Inside `busy` work: lets virtual time pass while `work` itself waits on this clock (a nested run, a slow answer). */
  release<T>(work: () => Promise<T>): Promise<T>;
}
