import type { StateGraph, StateType } from "@stepwright/asl";
import type { MapItem } from "./context.js";
import type { EventBody } from "./history/event.js";
import { Trail } from "./history/history.js";
import { stateAborted } from "./history/state.js";
import type { Run } from "./run.js";
import { Scope } from "./scope.js";

/** One running graph of states: the machine itself, a branch, or an iteration. */
export interface Frame {
  readonly run: Run;
  readonly graph: StateGraph;
  readonly scope: Scope;
  readonly trail: Trail;
  readonly signal: AbortSignal;
  readonly mapItem: MapItem | undefined;
  /** What the history says of it when it is cut short. */
  readonly abortedEvent: EventBody | undefined;
  /** The type of the state it is in, from its entry to its exit. */
  open: StateType | undefined;
  /** The graphs that this state runs, while they run. */
  readonly children: Set<Frame>;
}

export interface ChildOptions {
  readonly graph: StateGraph;
  /** The event that its first one follows. */
  readonly previous: number;
  readonly signal: AbortSignal;
  readonly mapItem?: MapItem;
  readonly abortedEvent?: EventBody;
}

/** A graph inside the current state of `parent`. It reads the variables around it, and its own end with it. */
export function openChild(parent: Frame, options: ChildOptions): Frame {
  const child: Frame = {
    run: parent.run,
    graph: options.graph,
    scope: new Scope(parent.scope),
    trail: new Trail(options.previous),
    signal: options.signal,
    mapItem: options.mapItem ?? parent.mapItem,
    abortedEvent: options.abortedEvent,
    open: undefined,
    children: new Set(),
  };
  parent.children.add(child);
  return child;
}

/**
 * Records what the failure of one child did: its state stays open and so counts as aborted, then come the siblings that were
 * still running. All of it, and what follows, is chained to the failing event.
 */
export function recordFailedChild(parent: Frame, failed: Frame, failedEvent: EventBody | undefined): void {
  const { history } = parent.run;
  const cause = failed.trail.last;
  if (failedEvent) history.append(cause, failedEvent);
  recordOpenStates(failed, cause);
  for (const sibling of parent.children) {
    if (sibling !== failed) recordAborted(sibling, cause);
  }
  parent.children.clear();
  parent.trail.last = cause;
}

function recordAborted(frame: Frame, cause: number): void {
  if (frame.abortedEvent) frame.run.history.append(cause, frame.abortedEvent);
  recordOpenStates(frame, cause);
}

function recordOpenStates(frame: Frame, cause: number): void {
  const event = frame.open && stateAborted(frame.open);
  if (event) frame.run.history.append(cause, event);
  for (const child of frame.children) recordAborted(child, cause);
}
