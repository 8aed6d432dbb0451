import type { FailState } from "@stepwright/asl";
import type { Flow } from "../../query/flow.js";
import { StateFailure } from "../failure.js";
import type { Completion, Visit } from "../visit.js";

/** Fail: ends the innermost machine with an error. Both members may be left out. */
export async function executeFail(_state: FailState, visit: Visit, flow: Flow): Promise<Completion> {
  const error = await flow.evaluateText(visit, "Error");
  const cause = await flow.evaluateText(visit, "Cause");
  throw new StateFailure({
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
  });
}
