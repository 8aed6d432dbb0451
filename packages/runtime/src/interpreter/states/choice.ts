import type { ChoiceState } from "@stepwright/asl";
import type { Flow } from "../../query/flow.js";
import { failRuntime } from "../evaluation-failure.js";
import type { Completion, Visit } from "../visit.js";

/** Choice: the first rule that applies leads on, else `Default`. */
export async function executeChoice(state: ChoiceState, visit: Visit, flow: Flow): Promise<Completion> {
  for (const [index, rule] of state.Choices.entries()) {
    if (await flow.choose(visit, rule, index)) return flow.completeRule(visit, rule, index);
  }
  if (state.Default !== undefined) return { ...(await flow.complete(visit)), next: state.Default };
  throw failRuntime(visit, "Failed to transition out of the state. The state does not point to a next state.");
}
