import type { WaitState } from "@stepwright/asl";
import type { Flow } from "../../query/flow.js";
import { failRuntime } from "../evaluation-failure.js";
import type { Completion, Visit } from "../visit.js";

/** The longest delay AWS accepts: a signed 32-bit number of seconds. */
const maxDelaySeconds = 2 ** 31 - 1;

/** Wait: for a number of seconds, or until a point in time; one that is past does not wait. */
export async function executeWait(_state: WaitState, visit: Visit, flow: Flow): Promise<Completion> {
  const { clock } = visit.run;
  const milliseconds = await evaluateDelay(visit, flow);
  if (milliseconds > maxDelaySeconds * 1_000) throw failRuntime(visit, "Wait state delay is too long.");
  if (milliseconds > 0) await clock.sleep(milliseconds, visit.frame.signal);
  return flow.complete(visit);
}

async function evaluateDelay(visit: Visit, flow: Flow): Promise<number> {
  const seconds = await flow.evaluateNumber(visit, "Seconds");
  if (seconds !== undefined) return seconds * 1_000;
  const until = await flow.evaluateTimestamp(visit);
  return until === undefined ? 0 : until - visit.run.clock.now();
}
