import type { Clock } from "./clock.js";

// Taken once: a run replaces `Date` for workflow bodies, and a test runner's fake timers replace all of these.
const { setTimeout, clearTimeout } = globalThis;
const readTime = Date.now;

/** The longest delay a timer of Node takes; a longer one fires at once. */
const longestDelay = 2 ** 31 - 1;

/** Time as it passes. */
export class RealClock implements Clock {
  now(): number {
    return readTime();
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    let left = milliseconds;
    do {
      const delay = Math.min(left, longestDelay);
      await sleepOnce(delay, signal);
      left -= delay;
    } while (left > 0);
  }

  busy<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  release<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }
}

function sleepOnce(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
