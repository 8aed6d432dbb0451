import type { MachineOutcome } from "./conduct-run.js";
import { type ExecutionNames, nameExecution } from "./execution-names.js";

/** The answer of StartSyncExecution, times as ISO 8601 text. */
export interface SyncResponse {
  readonly executionArn: string;
  readonly stateMachineArn: string;
  readonly name: string;
  readonly status: MachineOutcome["status"];
  readonly startDate: string;
  readonly stopDate: string;
  readonly input: string;
  readonly inputDetails: { readonly included: boolean };
  readonly output?: string;
  readonly outputDetails?: { readonly included: boolean };
  readonly error?: string;
  readonly cause?: string;
  readonly billingDetails: { readonly billedDurationInMilliseconds: number; readonly billedMemoryUsedInMB: number };
}

/** What an Express execution is billed by: steps of 100 ms and of 64 MB (AWS, "Express Workflows pricing"). */
const billedStepMilliseconds = 100;
const billedStepMegabytes = 64;

export function toSyncResponse(
  outcome: MachineOutcome,
  started: { readonly names: Partial<ExecutionNames>; readonly input: string },
): SyncResponse {
  const { status, error, cause, output, startedAt, endedAt } = outcome;
  const names = nameExecution(started.names);
  const steps = Math.max(1, Math.ceil((endedAt - startedAt) / billedStepMilliseconds));
  return {
    executionArn: names.executionArn,
    stateMachineArn: names.stateMachineArn,
    name: names.executionName,
    status,
    startDate: new Date(startedAt).toISOString(),
    stopDate: new Date(endedAt).toISOString(),
    input: started.input,
    inputDetails: { included: true },
    ...(output === undefined ? {} : { output: JSON.stringify(output), outputDetails: { included: true } }),
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
    billingDetails: {
      billedDurationInMilliseconds: steps * billedStepMilliseconds,
      billedMemoryUsedInMB: billedStepMegabytes,
    },
  };
}
