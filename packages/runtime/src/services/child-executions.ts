import { errorNames, type Json, type JsonObject, type StateMachine } from "@stepwright/asl";
import type { Clock } from "../clock.js";
import type { MachineOutcome } from "../interpreter/conduct-run.js";
import { type ExecuteOptions, executeMachine } from "../interpreter/execute-machine.js";
import { nameExecution } from "../interpreter/execution-names.js";
import type { ExecutionNames } from "../interpreter/run.js";
import { deriveUuid } from "./derived-id.js";
import type { TaskHandler, TaskRequest } from "./handler.js";
import { parseResource } from "./resource.js";
import { TaskFailure } from "./task-failure.js";

export interface ChildExecutionOptions
  extends Pick<ExecuteOptions, "tokens" | "activities" | "objects" | "seed" | "limits"> {
  /** The machines that can be started, by ARN or by name. */
  readonly machines: (stateMachineArn: string) => StateMachine | undefined;
  /** Answers every other task, those of the children included. */
  readonly tasks: TaskHandler;
  /** Told of each child when it has ended. */
  readonly onEnded?: (names: ExecutionNames, outcome: MachineOutcome) => void;
}

/**
 * Answers `states:startExecution`, with and without `.sync`, by running the machine it names on the clock of the run; other
 * tasks, and machines that are not known, go to `tasks` (AWS, "Start workflow executions from a task state").
 */
export function answerExecutions(options: ChildExecutionOptions): TaskHandler {
  const answer: TaskHandler = async (task) => {
    const mode = modeOf(task.resource);
    const args = objectOf(task.arguments);
    const arn = String(args["StateMachineArn"] ?? "");
    const machine = mode && options.machines(arn);
    if (!mode || !machine) return options.tasks(task);
    const child = describeChild(task, arn, args);
    const started = { ExecutionArn: child.names.executionArn, StartDate: new Date(task.clock.now()).toISOString() };
    // What was only started outlives the task; what is waited for stops with it.
    const signal = mode === "start" ? undefined : task.signal;
    const ending = runChild(machine, child, task.clock, signal, { ...options, tasks: answer });
    if (mode === "start") {
      ending.catch(() => undefined);
      return started;
    }
    task.submitted(started);
    const outcome = await task.clock.release(() => ending);
    return describeEnd(child, outcome, mode === "sync:2");
  };
  return answer;
}

/** `start` leaves the child alone; `sync` answers its output as text, `sync:2` as JSON. */
type Mode = "start" | "sync" | "sync:2";

const modes: { readonly [action: string]: Mode } = {
  "states:startExecution": "start",
  "states:startExecution.sync": "sync",
  "states:startExecution.sync:2": "sync:2",
  "aws-sdk:sfn:startExecution": "start",
};

function modeOf(arn: string): Mode | undefined {
  const resource = parseResource(arn);
  return resource?.kind === "service" ? modes[`${resource.service}:${resource.action}`] : undefined;
}

interface Child {
  readonly names: ExecutionNames;
  readonly input: Json;
}

function describeChild(task: TaskRequest, stateMachineArn: string, args: JsonObject): Child {
  const { Id } = task.context.Execution;
  const executionName = String(args["Name"] ?? deriveUuid(Id, task.scheduledEventId));
  const executionArn = `${stateMachineArn.replace(":stateMachine:", ":execution:")}:${executionName}`;
  const input = args["Input"] ?? {};
  return {
    names: nameExecution({ executionName, executionArn, stateMachineArn }),
    input: typeof input === "string" ? JSON.parse(input) : input,
  };
}

async function runChild(
  machine: StateMachine,
  { names, input }: Child,
  clock: Clock,
  signal: AbortSignal | undefined,
  { machines: _machines, onEnded, ...options }: ChildExecutionOptions,
): Promise<MachineOutcome> {
  const seed = (options.seed ?? 0) ^ Number.parseInt(deriveUuid(names.executionArn).slice(0, 7), 16);
  const outcome = await executeMachine(machine, {
    ...options,
    seed,
    names,
    input,
    clock,
    ...(signal ? { signal } : {}),
  });
  onEnded?.(names, outcome);
  return outcome;
}

/** DescribeExecution's answer; a child that did not succeed fails the task with it as the cause. */
function describeEnd({ names, input }: Child, outcome: MachineOutcome, decoded: boolean): Json {
  const { status, output, error, cause, startedAt, endedAt } = outcome;
  const write = (value: Json) => (decoded ? value : JSON.stringify(value));
  const description = {
    ...(cause === undefined ? {} : { Cause: cause }),
    ...(error === undefined ? {} : { Error: error }),
    ExecutionArn: names.executionArn,
    Input: write(input),
    InputDetails: { Included: true },
    Name: names.executionName,
    ...(output === undefined ? {} : { Output: write(output), OutputDetails: { Included: true } }),
    RedriveCount: 0,
    RedriveStatus: status === "SUCCEEDED" ? "NOT_REDRIVABLE" : "REDRIVABLE",
    ...(status === "SUCCEEDED" ? { RedriveStatusReason: "Execution is SUCCEEDED and cannot be redriven" } : {}),
    StartDate: startedAt,
    StateMachineArn: names.stateMachineArn,
    Status: status,
    StopDate: endedAt,
  };
  if (status === "SUCCEEDED") return description;
  throw new TaskFailure(errorNames.taskFailed, JSON.stringify(description));
}

function objectOf(value: Json): JsonObject {
  return typeof value === "object" && value !== null && !isArray(value) ? value : {};
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
