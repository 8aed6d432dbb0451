import type { HistoryEvent } from "@stepwright/runtime";

/** One visit of a state, as the history tells it. */
export interface Visit {
  readonly name: string;
  readonly type: string;
  /** How many Parallel and Map states are around it. */
  readonly depth: number;
  /** Seconds since the start. */
  readonly at: number;
  /** The error of each failed attempt; empty where the history does not name it. */
  readonly failures: readonly string[];
  /** How often its task was called, or its branches were started. */
  readonly calls: number;
  readonly left: boolean;
  /** It runs no more; when it was not left, something around it stopped it, or it failed. */
  readonly over: boolean;
}

interface Open extends Visit {
  failures: string[];
  calls: number;
  left: boolean;
  over: boolean;
}
/** Where an event stands: in which visit, inside which others. */
interface Place {
  readonly visit: Open;
  readonly outer: Place | undefined;
}

/** The visits of a history, in the order in which states were entered. An event belongs where its predecessor stood. */
export function readTimeline(history: readonly HistoryEvent[]): Visit[] {
  const start = Date.parse(history[0]?.timestamp ?? "");
  const entered: Place[] = [];
  const places = new Map<number, Place>();
  for (const event of history) {
    const before = places.get(event.previousEventId);
    const place = placeOf(event, before, entered, start);
    if (place) places.set(event.id, place);
    if (place && "stateEnteredEventDetails" in event) entered.push(place);
  }
  return entered.map(({ visit }) => visit);
}

function placeOf(
  event: HistoryEvent,
  before: Place | undefined,
  entered: readonly Place[],
  start: number,
): Place | undefined {
  if ("stateEnteredEventDetails" in event) return { visit: enter(event, before, start), outer: before };
  if (event.type.startsWith("Execution")) return endExecution(event, before, entered);
  if (!before) return undefined;
  if ("stateExitedEventDetails" in event) {
    before.visit.left = true;
    before.visit.over = true;
    return before.outer;
  }
  const [, type, outcome] = /^(Parallel|Map)State(Started|Failed)$/.exec(event.type) ?? [];
  const container = type === undefined ? undefined : findOpen(type, before);
  if (container) {
    if (outcome === "Failed" || container !== before) endBranches(container, before, entered);
    if (outcome === "Started") container.visit.calls += 1;
    else container.visit.over = true;
    return container;
  }
  if (event.type.endsWith("Scheduled")) before.visit.calls += 1;
  const error = errorOf(event);
  if (error === undefined) return before;
  const failed = findFailed(event, before, entered);
  failed.visit.failures.push(error);
  return failed;
}

function enter(
  event: Extract<HistoryEvent, { readonly stateEnteredEventDetails: unknown }>,
  before: Place | undefined,
  start: number,
): Open {
  return {
    name: event.stateEnteredEventDetails.name,
    type: event.type.replace("StateEntered", ""),
    depth: before ? before.visit.depth + 1 : 0,
    at: (Date.parse(event.timestamp) - start) / 1_000,
    failures: [],
    calls: 0,
    left: false,
    over: false,
  };
}

/** The innermost state of a type that is around a place and has not ended. */
function findOpen(type: string, place: Place | undefined): Place | undefined {
  if (!place || (place.visit.type === type && !place.visit.over)) return place;
  return findOpen(type, place.outer);
}

/** The failure of one branch is that of the whole, and stops the others, whether the state is then retried, caught or neither. */
function endBranches(container: Place, failed: Place, entered: readonly Place[]): void {
  if (container !== failed) container.visit.failures.push(failed.visit.failures.at(-1) ?? "");
  for (const place of entered) {
    if (place !== container && isInside(place, container)) place.visit.over = true;
  }
}

function isInside(place: Place | undefined, container: Place): boolean {
  return place !== undefined && (place === container || isInside(place.outer, container));
}

function endExecution(event: HistoryEvent, before: Place | undefined, entered: readonly Place[]): undefined {
  const error = errorOf(event);
  if (error === undefined) return;
  if (before && before.visit.failures.length === 0) before.visit.failures.push(error);
  for (const { visit } of entered) visit.over = true;
}

/** The failure of an expression follows what was before its state, and names the state. */
function findFailed(event: HistoryEvent, before: Place, entered: readonly Place[]): Place {
  const name = "evaluationFailedEventDetails" in event ? event.evaluationFailedEventDetails.state : undefined;
  return entered.findLast(({ visit }) => visit.name === name && !visit.over) ?? before;
}

/** The error an event reports, whichever member its details are in. */
function errorOf(event: HistoryEvent): string | undefined {
  const details = Object.values(event).find((value) => typeof value === "object" && value !== null && "error" in value);
  const error: unknown = typeof details === "object" ? details.error : undefined;
  return typeof error === "string" ? error : undefined;
}
