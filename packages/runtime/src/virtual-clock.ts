import type { Clock } from "./clock.js";

// Taken once: a test runner's fake timers may replace the global later, and virtual time must not stop then.
const { setImmediate } = globalThis;

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly fire: () => void;
}

/**
 * Time that passes only when nothing else can happen: it moves to the earliest timer once no `busy` work is in flight and a
 * full turn of the event loop brought neither a new timer nor new work. Timers of one instant fire in creation order, and the
 * same rule holds between two of them, so that all consequences of one are in place before the next.
 */
export class VirtualClock implements Clock {
  /** Latest first: the next timer is at the end. */
  readonly #timers: Timer[] = [];
  #now: number;
  #created = 0;
  #inFlight = 0;
  /** Counts timers and work; a turn is quiet when it did not change. */
  #activity = 0;
  #watching = false;

  constructor(startMilliseconds = 0) {
    this.#now = startMilliseconds;
  }

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const abort = () => {
        this.#remove(timer);
        reject(signal?.reason);
      };
      const timer: Timer = {
        at: this.#now + Math.max(0, milliseconds),
        order: this.#created++,
        fire: () => {
          signal?.removeEventListener("abort", abort);
          resolve();
        },
      };
      signal?.addEventListener("abort", abort, { once: true });
      this.#timers.splice(this.#positionOf(timer), 0, timer);
      this.#noteActivity();
    });
  }

  async busy<T>(work: () => Promise<T>): Promise<T> {
    this.#inFlight += 1;
    this.#activity += 1;
    try {
      return await work();
    } finally {
      this.#inFlight -= 1;
      this.#noteActivity();
    }
  }

  async release<T>(work: () => Promise<T>): Promise<T> {
    this.#inFlight -= 1;
    this.#noteActivity();
    try {
      return await work();
    } finally {
      this.#inFlight += 1;
      this.#activity += 1;
    }
  }

  #noteActivity(): void {
    this.#activity += 1;
    this.#watch();
  }

  /** Fires the next timer after a full turn without activity: an immediate set from an immediate spans one. */
  #watch(): void {
    if (this.#watching || this.#inFlight > 0 || this.#timers.length === 0) return;
    this.#watching = true;
    setImmediate(() => {
      const before = this.#activity;
      setImmediate(() => {
        this.#watching = false;
        if (this.#inFlight <= 0 && this.#activity === before) this.#fireNext();
        this.#watch();
      });
    });
  }

  #fireNext(): void {
    const timer = this.#timers.pop();
    if (!timer) return;
    this.#now = Math.max(this.#now, timer.at);
    timer.fire();
  }

  #remove(timer: Timer): void {
    const position = this.#positionOf(timer);
    if (this.#timers[position] === timer) this.#timers.splice(position, 1);
  }

  /** Where the timer is, or belongs. */
  #positionOf(timer: Timer): number {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#timers[middle];
      if (other && isAfter(other, timer)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isAfter(left: Timer, right: Timer): boolean {
  return left.at === right.at ? left.order > right.order : left.at > right.at;
}
