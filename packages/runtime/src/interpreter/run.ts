import type { Json, StateMachine } from "@stepwright/asl";
import type { Clock } from "../clock.js";
import type { ExpressionCache } from "../query/jsonata/expression-cache.js";
import type { RandomSource } from "../random.js";
import type { Activities } from "../services/activities.js";
import type { TaskHandler } from "../services/handler.js";
import type { ObjectStore } from "../services/object-store.js";
import type { TaskTokens } from "../services/task-tokens.js";
import type { MachineOutcome } from "./conduct-run.js";
import type { ExecutionNames } from "./execution-names.js";
import type { History } from "./history/history.js";
import type { PayloadWriter } from "./payload.js";

export type { ExecutionNames } from "./execution-names.js";

/** A child execution of a Distributed Map, after its end. */
export interface ChildExecution {
  readonly mapRunArn: string;
  readonly names: ExecutionNames;
  readonly input: Json;
  readonly outcome: MachineOutcome;
}

export interface Testing {
  readonly inspect: (field: string, value: Json) => void;
  readonly context?: Json;
}

/** What all states of one execution share. */
export interface Run {
  readonly machine: StateMachine;
  readonly input: Json;
  readonly names: ExecutionNames;
  /** An Express execution, as its ARN says: it has no limit of events and fewer members in its context. */
  readonly isExpress: boolean;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly tasks: TaskHandler;
  readonly tokens: TaskTokens;
  /** Where workers find the tasks of activities; without it the task handler answers them. */
  readonly activities: Activities | undefined;
  readonly objects: ObjectStore | undefined;
  readonly onChildExecution: ((child: ChildExecution) => void) | undefined;
  readonly enforcesLimits: boolean;
  readonly history: History;
  readonly payloads: PayloadWriter;
  readonly expressions: ExpressionCache;
  readonly startedAt: number;
  /** Set while a single state is tested: where its data is shown, and a context object in place of its own. */
  readonly testing?: Testing;
  /** The names of the states in order of entry. */
  readonly path: string[];
  /** State entries and retries: what Standard workflows are billed by. */
  transitions: number;
}
