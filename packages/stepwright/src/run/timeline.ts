import type { HistoryEvent } from "@stepwright/runtime";

/** One visit of a state, as the history tells it. */
export interface Visit {
  readonly name: string;
  readonly type: string;
  /** How many Parallel and Map states are around it. */
  readonly depth: number;
  /** Seconds since the start. */
  readonly at: number;
  /** The error of each failed attempt. */
  readonly failures: readonly string[];
  /** How often its task was called. */
  readonly calls: number;
  readonly left: boolean;
}

interface Open extends Visit {
  failures: string[];
  calls: number;
  left: boolean;
}
/** Where an event stands: in which visit, inside which others. */
interface Place {
  readonly visit: Open;
  readonly outer: Place | undefined;
}

/** The visits of a history, in the order in which states were entered. An event belongs where its predecessor stood. */
export function readTimeline(history: readonly HistoryEvent[]): Visit[] {
  const start = Date.parse(history[0]?.timestamp ?? "");
  const visits: Open[] = [];
  const places = new Map<number, Place>();
  for (const event of history) {
    const before = places.get(event.previousEventId);
    const place = placeOf(event, before, start);
    if (place) places.set(event.id, place);
    if (place && "stateEnteredEventDetails" in event) visits.push(place.visit);
  }
  return visits;
}

function placeOf(event: HistoryEvent, before: Place | undefined, start: number): Place | undefined {
  if ("stateEnteredEventDetails" in event) {
    const { name } = event.stateEnteredEventDetails;
    const type = event.type.replace("StateEntered", "");
    const at = (Date.parse(event.timestamp) - start) / 1_000;
    return { visit: { name, type, depth: depthOf(before), at, failures: [], calls: 0, left: false }, outer: before };
  }
  if (!before) return undefined;
  if ("stateExitedEventDetails" in event) {
    before.visit.left = true;
    return before.outer;
  }
  if (event.type.endsWith("Scheduled")) before.visit.calls += 1;
  const error = errorOf(event);
  if (error !== undefined && !event.type.startsWith("Execution")) before.visit.failures.push(error);
  return before;
}

function depthOf(place: Place | undefined): number {
  return place ? place.visit.depth + 1 : 0;
}

/** The error an event reports, whichever member its details are in. */
function errorOf(event: HistoryEvent): string | undefined {
  const details = Object.values(event).find((value) => typeof value === "object" && value !== null && "error" in value);
  const error: unknown = typeof details === "object" ? details.error : undefined;
  return typeof error === "string" ? error : undefined;
}
