import type { Json } from "@stepwright/asl";
import type { WorkflowContext } from "@stepwright/dsl";
import { formatContextTime } from "../interpreter/context.js";
import { type ExecutionNames, nameExecution } from "../interpreter/execution-names.js";

/** What the body of a workflow is told about its run: the same names that the machine's context object has. */
export function contextOf(
  workflowName: string,
  input: Json,
  startedAt: number,
  given: Partial<ExecutionNames> = {},
): WorkflowContext<Json> {
  const names = nameExecution({ stateMachineName: workflowName, ...given });
  return {
    execution: {
      id: names.executionArn,
      name: names.executionName,
      startTime: formatContextTime(startedAt),
      input,
    },
    stateMachine: { id: names.stateMachineArn, name: names.stateMachineName },
  };
}
