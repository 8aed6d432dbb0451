import { setImmediate } from "node:timers";
import type { StepCall } from "@stepwright/dsl/internal";
import type { Clock } from "../clock.js";
import type { RandomSource } from "../random.js";
import type { Operation } from "./operation.js";
import type { StepRecorder } from "./step-recorder.js";

/** What answers a step in place of its body; undefined lets the body run. Asked for each attempt. */
export type StepAnswers = (call: StepCall) => StepCall["body"] | undefined;

export interface RunSettings {
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly executionId: string;
  readonly answers: StepAnswers | undefined;
  readonly recorder: StepRecorder;
}

/** What all branches of one native run share. */
export class RunState {
  readonly settings: RunSettings;
  /** The operation whose result the workflow is going on from just now. */
  cause: Operation | undefined;
  readonly #stalled: () => void;
  #pending = 0;
  #deliveries: Promise<void> = Promise.resolve();

  /** `stalled` is called when nothing is left that could make the workflow go on. */
  constructor(settings: RunSettings, stalled: () => void) {
    this.settings = settings;
    this.#stalled = stalled;
  }

  /** Call once the body has been started. */
  start(): void {
    void this.#watch();
  }

  /** Counts `work` as something the workflow may be waiting for. */
  async track<T>(work: () => Promise<T>): Promise<T> {
    this.#pending += 1;
    try {
      return await work();
    } finally {
      this.#pending -= 1;
      if (this.#pending === 0) void this.#watch();
    }
  }

  /**
   * Hands a result to the workflow. Results are handed over one at a time, each with a turn of the event loop to itself, in
   * which virtual time stands still: so every call the workflow makes then follows from this result.
   */
  deliver(operation: Operation, settle: () => void): void {
    const before = this.#deliveries;
    this.#deliveries = this.track(() =>
      this.settings.clock.busy(async () => {
        await before;
        this.cause = operation;
        settle();
        await turn();
        this.cause = undefined;
      }),
    );
  }

  /**
   * Lets everything of this instant happen that is under way: so do the siblings of a failed branch before Step Functions
   * stops them.
   */
  async drain(inFlight: ReadonlySet<Operation>, signal: AbortSignal): Promise<void> {
    if (inFlight.size === 0) return;
    await this.track(() => this.settings.clock.sleep(0, signal)).catch(() => undefined);
  }

  async #watch(): Promise<void> {
    await turn();
    await turn();
    if (this.#pending === 0) this.#stalled();
  }
}

/** The end of this turn of the event loop: all that follows from promises alone has happened. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
