import { errorNames, type Json, type JsonObject, type MapState } from "@stepwright/asl";
import type { Flow } from "../../query/flow.js";
import { readItems } from "../../services/item-readers/index.js";
import { ItemReaderProblem, type ReadItem } from "../../services/item-readers/item-reader.js";
import type { MapItem } from "../context.js";
import { StateFailure } from "../failure.js";
import { failureDetails } from "../history/event.js";
import { mapRunFailed, mapRunStarted, mapRunSucceeded, mapStarted, mapSucceeded } from "../history/map.js";
import { runSiblings, SiblingFailure } from "../siblings.js";
import type { Completion, Visit } from "../visit.js";
import { type Batch, batchItems } from "./batches.js";
import { type ChildResult, resultOf } from "./child-result.js";
import { MapRun } from "./map-run.js";
import { exceedsTolerance, type Tolerance } from "./tolerance.js";
import { writeResults } from "./write-results.js";

/** Children that run at once unless `MaxConcurrency` says otherwise (AWS, "Quotas": Distributed Map). */
const defaultConcurrency = 10_000;

interface Source {
  readonly items: readonly ReadItem[];
  /** `Map.Item.Source`. */
  readonly source: string;
}

/** A Map in distributed mode: an execution for each item or batch, whose failures may be tolerated. */
export async function runDistributed(
  state: MapState,
  visit: Visit,
  flow: Flow,
  inlineItems: readonly Json[] | undefined,
): Promise<Completion> {
  const { frame, run } = visit;
  const concurrency = (await flow.evaluateNumber(visit, "MaxConcurrency")) || defaultConcurrency;
  run.history.record(frame.trail, mapStarted(inlineItems?.length ?? 0));
  const tolerance: Tolerance = {
    count: await flow.evaluateNumber(visit, "ToleratedFailureCount"),
    percentage: await flow.evaluateNumber(visit, "ToleratedFailurePercentage"),
  };
  const batcher = await flow.evaluateObject(visit, "ItemBatcher");
  const writer = await flow.evaluateObject(visit, "ResultWriter");
  const reader = await flow.evaluateObject(visit, "ItemReader");
  const mapRun = new MapRun(state, visit);
  const started = run.history.record(frame.trail, mapRunStarted(mapRun.arn));
  const result = await conductMapRun(visit, async () => {
    const source = await findItems(visit, inlineItems, reader);
    const inputs = await selectInputs(visit, flow, source);
    const children = await runChildren(visit, mapRun, batchItems(inputs, batcher), concurrency, tolerance);
    return run.clock.busy(() => writeResults(mapRun, children, writer, run.objects));
  });
  const last = run.history.record(frame.trail, mapRunSucceeded());
  run.history.append(last, mapSucceeded());
  // The exit names the start of the Map Run (recorded by AWS since November 2024).
  frame.trail.last = started;
  return flow.complete(visit, result);
}

async function conductMapRun(visit: Visit, work: () => Promise<Json>): Promise<Json> {
  try {
    return await work();
  } catch (thrown) {
    const failure = thrown instanceof SiblingFailure ? thrown.failure : thrown;
    if (!(failure instanceof StateFailure)) throw thrown;
    const { error, cause } = failure.reason;
    visit.run.history.record(visit.frame.trail, mapRunFailed(failureDetails(error, cause)));
    throw failure;
  }
}

async function findItems(
  visit: Visit,
  inlineItems: readonly Json[] | undefined,
  reader: JsonObject | undefined,
): Promise<Source> {
  const { objects, clock } = visit.run;
  if (!reader) return { items: (inlineItems ?? []).map((value) => ({ value })), source: "STATE_DATA" };
  if (!objects) throw readerFailed("There is no local object store to read the items from.");
  try {
    return await clock.busy(() => readItems(reader, objects));
  } catch (thrown) {
    throw thrown instanceof ItemReaderProblem ? readerFailed(thrown.message) : thrown;
  }
}

function readerFailed(cause: string): StateFailure {
  return new StateFailure({ error: errorNames.itemReaderFailed, cause });
}

async function selectInputs(visit: Visit, flow: Flow, { items, source }: Source): Promise<Json[]> {
  const inputs: Json[] = [];
  for (const [index, { value, key }] of items.entries()) {
    const item: MapItem = { Index: index, Value: value, ...(key === undefined ? {} : { Key: key }), Source: source };
    inputs.push(await flow.selectItem(visit, item));
  }
  return inputs;
}

/** Runs the children; as soon as more items failed than is tolerated, the rest is stopped. */
async function runChildren(
  visit: Visit,
  mapRun: MapRun,
  batches: readonly Batch[],
  concurrency: number,
  tolerance: Tolerance,
): Promise<ChildResult[]> {
  const children: ChildResult[] = new Array(batches.length);
  const total = batches.reduce((sum, { size }) => sum + size, 0);
  let failed = 0;
  await runSiblings(visit, {
    count: batches.length,
    concurrency,
    run: async (index, previous, signal) => {
      const { input, size } = batches[index] ?? { input: null, size: 0 };
      const child = resultOf(await mapRun.runChild(index, input, signal));
      signal.throwIfAborted();
      children[index] = child;
      if (child.outcome.status !== "SUCCEEDED") failed += size;
      if (exceedsTolerance(failed, total, tolerance)) throw toleranceExceeded();
      return { output: null, last: previous };
    },
  });
  return children;
}

function toleranceExceeded(): StateFailure {
  return new StateFailure({
    error: errorNames.exceedToleratedFailureThreshold,
    cause: "The specified tolerated failure threshold was exceeded",
  });
}
