import { type Json, limits, type StateMachine } from "@stepwright/asl";
import type { Clock } from "../clock.js";
import { expressionsOf } from "../query/jsonata/expression-cache.js";
import { createRandomSource } from "../random.js";
import type { Activities } from "../services/activities.js";
import type { TaskHandler } from "../services/handler.js";
import type { ObjectStore } from "../services/object-store.js";
import { TaskTokens } from "../services/task-tokens.js";
import { conductRun, type MachineOutcome } from "./conduct-run.js";
import { type ExecutionNames, nameExecution } from "./execution-names.js";
import { History } from "./history/history.js";
import { PayloadWriter } from "./payload.js";
import type { ChildExecution, Run } from "./run.js";

export type { MachineOutcome } from "./conduct-run.js";

export interface ExecuteOptions {
  readonly input: Json;
  readonly clock: Clock;
  /** Answers the Tasks. */
  readonly tasks: TaskHandler;
  /** Where the tokens of waiting tasks are answered; by default nowhere. */
  readonly tokens?: TaskTokens;
  /** Where workers find the tasks of activities; by default the task handler answers them. */
  readonly activities?: Activities;
  /** What `$random`, `$uuid` and the jitter of retries are drawn from; 0 when absent. */
  readonly seed?: number;
  readonly names?: Partial<ExecutionNames>;
  /** The buckets that Distributed Maps read from and write to; by default there are none. */
  readonly objects?: ObjectStore;
  /** Told of each child execution of a Distributed Map when it has ended. */
  readonly onChildExecution?: (child: ChildExecution) => void;
  /** `off` lifts the quotas on payloads, variables and history. */
  readonly limits?: "aws" | "off";
  /** Stops the execution; abort it with an `ExecutionStopped` to say why. */
  readonly signal?: AbortSignal;
}

/** Runs a state machine from its start to its end. A failure of the machine is an outcome, not an exception. */
export function executeMachine(machine: StateMachine, options: ExecuteOptions): Promise<MachineOutcome> {
  return conductRun(createRun(machine, options), options.signal ?? new AbortController().signal);
}

/** An execution that has not begun. */
export function createRun(machine: StateMachine, options: ExecuteOptions): Run {
  const enforcesLimits = options.limits !== "off";
  const unlimited = Number.POSITIVE_INFINITY;
  const names = nameExecution(options.names);
  const isExpress = names.executionArn.split(":")[5] === "express";
  return {
    machine,
    input: options.input,
    names,
    isExpress,
    clock: options.clock,
    random: createRandomSource(options.seed ?? 0),
    tasks: options.tasks,
    tokens: options.tokens ?? new TaskTokens(),
    activities: options.activities,
    objects: options.objects,
    onChildExecution: options.onChildExecution,
    enforcesLimits,
    history: new History(options.clock, enforcesLimits && !isExpress ? limits.historyEvents : unlimited),
    payloads: new PayloadWriter(enforcesLimits ? limits.payloadBytes : unlimited),
    expressions: expressionsOf(machine),
    startedAt: options.clock.now(),
    path: [],
    transitions: 0,
  };
}
