import type { Json } from "@stepwright/asl";
import type { StepAttempt } from "./native-run.js";

type Draft = { -readonly [Key in keyof StepAttempt]: StepAttempt[Key] };
/** What is known when an attempt starts. */
export type AttemptStart = Omit<StepAttempt, "endedAt" | "output" | "error" | "cause" | "aliases" | "place">;
/** How an attempt ended. */
export type AttemptEnd =
  | { readonly output: Json; readonly endedAt: number }
  | ({ readonly error: string; readonly endedAt: number } & Pick<StepAttempt, "cause" | "aliases">);

/** The record of a run while it is written; nothing is added once it is closed. */
export class StepRecorder {
  readonly #attempts: Draft[] = [];
  readonly #path: string[] = [];
  #ended = 0;
  #closed = false;

  /** Numbers a call. */
  openCall(name: string): number {
    return this.#path.push(name) - 1;
  }

  /** Records the start of an attempt and answers how to record its end. */
  openAttempt(start: AttemptStart): (end: AttemptEnd) => void {
    const draft: Draft = { ...start };
    this.#attempts.push(draft);
    return (end) => {
      if (!this.#closed) Object.assign(draft, end, { place: this.#ended++ });
    };
  }

  /** The finished record. */
  close(): { readonly path: readonly string[]; readonly steps: readonly StepAttempt[] } {
    this.#closed = true;
    return { path: [...this.#path], steps: [...this.#attempts] };
  }
}
