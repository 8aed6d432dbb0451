import { errorNames, type ItemProcessor, type Json, type MapState } from "@stepwright/asl";
import type { Flow } from "../../query/flow.js";
import type { MapItem } from "../context.js";
import { runDistributed } from "../distributed/run-distributed.js";
import { failRuntime } from "../evaluation-failure.js";
import type { StateFailure } from "../failure.js";
import { type Frame, openChild, recordFailedChild } from "../frame.js";
import { mapFailed, mapIteration, mapStarted, mapSucceeded } from "../history/map.js";
import { runWithRecovery } from "../recovery.js";
import { runGraph } from "../run-graph.js";
import { runSiblings, SiblingFailure } from "../siblings.js";
import type { Completion, Visit } from "../visit.js";

/** Map: one run of the processor for each item, results in the items' order. */
export function executeMap(state: MapState, visit: Visit, flow: Flow): Promise<Completion> {
  const { frame, run } = visit;
  let inside: StateFailure | undefined;
  const noteInside = (failure: StateFailure) => {
    inside = failure;
  };
  return runWithRecovery(state, visit, flow, {
    run: async () => {
      const isDistributed = processorOf(state).ProcessorConfig?.Mode === "DISTRIBUTED";
      const items = state.ItemReader ? undefined : await evaluateItems(visit, flow);
      return isDistributed
        ? runDistributed(state, visit, flow, items)
        : runInline(state, visit, flow, items ?? [], noteInside);
    },
    onGivenUp: (failure) => {
      // A field of the Map that cannot be read ends the execution without further ado (recorded by AWS).
      const isFieldOfMap = failure !== inside && failure.reason.error === errorNames.runtime;
      if (!isFieldOfMap) run.history.record(frame.trail, mapFailed());
    },
  });
}

async function runInline(
  state: MapState,
  visit: Visit,
  flow: Flow,
  items: readonly Json[],
  onFailed: (failure: StateFailure) => void,
): Promise<Completion> {
  const { frame, run } = visit;
  const concurrency = await flow.evaluateNumber(visit, "MaxConcurrency");
  let last = run.history.record(frame.trail, mapStarted(items.length));
  const outputs = await runIterations(visit, flow, {
    processor: processorOf(state),
    items,
    concurrency: concurrency || items.length,
    onSucceeded: (id) => {
      last = id;
    },
    onFailed,
  });
  run.history.append(last, mapSucceeded());
  // The exit names the last iteration's success, not the Map's (recorded by AWS).
  frame.trail.last = last;
  return flow.complete(visit, outputs);
}

interface Iterations {
  readonly processor: ItemProcessor;
  readonly items: readonly Json[];
  readonly concurrency: number;
  readonly onSucceeded: (eventId: number) => void;
  readonly onFailed: (failure: StateFailure) => void;
}

async function runIterations(visit: Visit, flow: Flow, iterations: Iterations): Promise<Json[]> {
  const { frame, run, name } = visit;
  const { processor, items, concurrency, onSucceeded, onFailed } = iterations;
  const frames = new Map<number, Frame>();
  try {
    return await runSiblings(visit, {
      count: items.length,
      concurrency,
      run: async (index, previous, signal) => {
        const item: MapItem = { Index: index, Value: items[index] ?? null };
        const input = await flow.selectItem(visit, item);
        const started = run.history.append(previous, mapIteration("Started", name, index));
        const abortedEvent = mapIteration("Aborted", name, index);
        const child = openChild(frame, { graph: processor, previous: started, signal, mapItem: item, abortedEvent });
        frames.set(index, child);
        const output = await runGraph(child, input);
        frame.children.delete(child);
        frames.delete(index);
        onSucceeded(run.history.append(child.trail.last, mapIteration("Succeeded", name, index)));
        return { output, last: child.trail.last };
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof SiblingFailure)) throw thrown;
    const failed = frames.get(thrown.index);
    if (failed) recordFailedChild(frame, failed, mapIteration("Failed", name, thrown.index));
    onFailed(thrown.failure);
    throw thrown.failure;
  }
}

async function evaluateItems(visit: Visit, flow: Flow): Promise<readonly Json[]> {
  const items = await flow.evaluateItems(visit);
  if (Array.isArray(items)) return items;
  throw failRuntime(visit, `Reference path must point to array, but it pointed to: ${JSON.stringify(items)}`);
}

/** `Iterator` is what `ItemProcessor` was called until 2022. */
function processorOf(state: MapState): ItemProcessor {
  return state.ItemProcessor ?? state.Iterator ?? { StartAt: "", States: {} };
}
