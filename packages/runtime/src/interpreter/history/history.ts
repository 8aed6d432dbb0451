import { errorNames, limits } from "@stepwright/asl";
import type { Clock } from "../../clock.js";
import { StateFailure } from "../failure.js";
import type { EventBody, HistoryEvent } from "./event.js";

/** Where one path of control stands: the event that the next one names as its predecessor. */
export class Trail {
  last: number;

  constructor(last: number) {
    this.last = last;
  }
}

/** The events of one execution, in the order in which they happened. */
export class History {
  readonly events: HistoryEvent[] = [];
  readonly #clock: Clock;
  /** The last time and its text: many events share one instant. */
  #time = Number.NaN;
  #timestamp = "";
  /** How many events the execution may have. */
  readonly limit: number;

  constructor(clock: Clock, limit: number) {
    this.#clock = clock;
    this.limit = limit;
  }

  /** Adds an event that follows the trail, and moves the trail to it. */
  record(trail: Trail, body: EventBody): number {
    trail.last = this.append(trail.last, body);
    return trail.last;
  }

  /** Adds an event beside every trail: bookkeeping that no later event names. */
  append(previousEventId: number, body: EventBody): number {
    // The last place belongs to the event that ends the execution (AWS, "Quotas": execution history size).
    if (this.events.length >= this.limit - 1) throw historyFull();
    return this.#push(previousEventId, body);
  }

  /** Adds the event that ends the execution, for which there is always room. */
  close(previousEventId: number, body: EventBody): void {
    this.#push(previousEventId, body);
  }

  #push(previousEventId: number, body: EventBody): number {
    const id = this.events.length + 1;
    this.events.push({ id, previousEventId, timestamp: this.#formatNow(), ...body });
    return id;
  }

  #formatNow(): string {
    const now = this.#clock.now();
    if (now !== this.#time) this.#timestamp = new Date(now).toISOString();
    this.#time = now;
    return this.#timestamp;
  }
}

function historyFull(): StateFailure {
  return new StateFailure({
    error: errorNames.runtime,
    cause: `The execution reached the maximum number of history events (${limits.historyEvents}).`,
  });
}
