import type { PassState } from "@stepwright/asl";
import type { Flow } from "../../query/flow.js";
import type { Completion, Visit } from "../visit.js";

/** Pass: only the data flow. */
export function executePass(_state: PassState, visit: Visit, flow: Flow): Promise<Completion> {
  return flow.complete(visit);
}
