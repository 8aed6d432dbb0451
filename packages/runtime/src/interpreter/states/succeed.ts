import type { SucceedState } from "@stepwright/asl";
import type { Flow } from "../../query/flow.js";
import type { Completion, Visit } from "../visit.js";

/** Succeed: ends the innermost machine with its output. */
export function executeSucceed(_state: SucceedState, visit: Visit, flow: Flow): Promise<Completion> {
  return flow.complete(visit);
}
