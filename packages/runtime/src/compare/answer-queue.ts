import { setImmediate } from "node:timers";

interface Waiting {
  readonly place: number;
  readonly go: () => void;
}

/**
 * Lets answers go out in the order of the native run: of those that wait at the same time the first one, each with turns of the
 * event loop to itself, so that what the state machine does next joins the queue before the next one goes.
 */
export class AnswerQueue {
  /** In the order of their places. */
  readonly #waiting: Waiting[] = [];
  #running = false;

  take(place: number): Promise<void> {
    return new Promise((go) => {
      const after = this.#waiting.findLastIndex((other) => other.place <= place);
      this.#waiting.splice(after + 1, 0, { place, go });
      this.#run();
    });
  }

  #run(): void {
    if (this.#running || this.#waiting.length === 0) return;
    this.#running = true;
    setImmediate(() =>
      setImmediate(() => {
        this.#running = false;
        this.#waiting.shift()?.go();
        this.#run();
      }),
    );
  }
}
