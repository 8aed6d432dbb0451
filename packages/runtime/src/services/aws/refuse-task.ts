import { errorNames, type Json } from "@stepwright/asl";
import { TaskFailure } from "../task-failure.js";

/** A task that cannot be started here: no retry and no catcher helps, so that it ends the execution. */
export function refuseTask(problem: string): TaskFailure {
  return new TaskFailure(errorNames.runtime, problem);
}

/** The service's own words for parameters that it cannot send (recorded). */
export function refuseParameters(parameters: Json, problems: readonly string[]): TaskFailure {
  const text = JSON.stringify(parameters);
  return refuseTask(`The Parameters '${text}' could not be used to start the Task: [${problems.join(", ")}]`);
}
