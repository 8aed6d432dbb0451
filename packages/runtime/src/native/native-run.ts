import type { Json } from "@stepwright/asl";

/** One attempt of a step, as it happened. Times are milliseconds since the Unix epoch, on the run's clock. */
export interface StepAttempt {
  readonly name: string;
  /** 0 for the first run, 1 for the first retry. */
  readonly attempt: number;
  readonly input: Json;
  readonly output?: Json;
  /** The name of the error it failed with, and its cause as Step Functions has it. */
  readonly error?: string;
  readonly cause?: string;
  /** Further names the error answers to. */
  readonly aliases?: readonly string[];
  readonly startedAt: number;
  /** Absent when the run, or its branch, ended before the attempt. */
  readonly endedAt?: number;
  /** The place among all attempts, by their ends. */
  readonly place?: number;
  /** The call it belongs to: attempts of one call share it. Calls are numbered in the order in which they were made. */
  readonly call: number;
  /** The call whose result the workflow went on from to make this one; absent for calls made at the start. */
  readonly after?: number;
  /** Where it was called: `""` is the body, `"1.0/2.3"` the fourth branch of the third fork in the first branch of the second. */
  readonly branch: string;
  /** An inline closure: its captures are an input that only AWS sees. */
  readonly inline: boolean;
  /** Made by a branch of `Promise.all` after another branch had failed: Step Functions stops that branch. */
  readonly orphan: boolean;
}

/** How a native run went. */
export interface NativeRun {
  readonly status: "SUCCEEDED" | "FAILED" | "TIMED_OUT";
  readonly output?: Json;
  readonly error?: string;
  readonly cause?: string;
  /** The names of the steps in the order of their calls. */
  readonly path: readonly string[];
  /** Attempt by attempt, in the order in which they started. */
  readonly steps: readonly StepAttempt[];
  readonly startedAt: number;
  readonly endedAt: number;
}
