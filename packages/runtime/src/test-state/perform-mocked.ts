import { errorNames, type Json } from "@stepwright/asl";
import { exceedsTolerance } from "../interpreter/distributed/tolerance.js";
import { StateFailure } from "../interpreter/failure.js";
import type { Completion, Visit } from "../interpreter/visit.js";
import type { Flow } from "../query/flow.js";
import { refuseRequest } from "../services/api-error.js";
import type { ReadMock } from "./check-request.js";
import type { StateConfiguration } from "./request.js";

/** One test of one state. */
export interface Attempt {
  readonly visit: Visit;
  readonly flow: Flow;
  readonly mock: ReadMock | undefined;
  readonly configuration: StateConfiguration;
}

/** The state with the mock in place of its work: its fields are evaluated, nothing is called. */
export async function performMocked(attempt: Attempt): Promise<Completion> {
  const { visit, flow, mock } = attempt;
  if (visit.state.Type === "Map") await checkIterations(attempt);
  else await flow.evaluateArguments(visit);
  if (!mock?.failure) return flow.complete(visit, mock?.result ?? null);
  const { error, cause } = mock.failure;
  throw new StateFailure({ ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) });
}

async function checkIterations({ visit, flow, configuration, mock }: Attempt): Promise<void> {
  const { mapIterationFailureCount: failed = 0, mapItemReaderData } = configuration;
  const items: Json = mapItemReaderData === undefined ? await readItems(visit, flow) : JSON.parse(mapItemReaderData);
  const total = Array.isArray(items) ? items.length : 0;
  visit.run.testing?.inspect("maxConcurrency", (await flow.evaluateNumber(visit, "MaxConcurrency")) ?? 0);
  const tolerance = {
    count: await flow.evaluateNumber(visit, "ToleratedFailureCount"),
    percentage: await flow.evaluateNumber(visit, "ToleratedFailurePercentage"),
  };
  if (tolerance.count !== undefined) visit.run.testing?.inspect("toleratedFailureCount", tolerance.count);
  if (tolerance.percentage !== undefined)
    visit.run.testing?.inspect("toleratedFailurePercentage", tolerance.percentage);
  if (failed > total && total > 0) {
    throw refuseRequest("Map iteration failure count must be less than or equal to the number of Map iterations");
  }
  if (mock?.failure || !exceedsTolerance(failed, total, tolerance)) return;
  throw new StateFailure({
    error: errorNames.exceedToleratedFailureThreshold,
    cause: "The specified tolerated failure threshold was exceeded",
  });
}

/** What an ItemReader would read is not known in a test. */
async function readItems(visit: Visit, flow: Flow): Promise<Json> {
  return visit.state.Type === "Map" && visit.state.ItemReader ? [] : flow.evaluateItems(visit);
}
