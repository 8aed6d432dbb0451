import type { Json } from "@stepwright/asl";
import type { Clock } from "../clock.js";
import type { ContextObject } from "../interpreter/context.js";

/** One attempt of a Task, as the engine hands it to whoever answers. */
export interface TaskRequest {
  /** The state's `Resource`. */
  readonly resource: string;
  readonly arguments: Json;
  readonly stateName: string;
  /** 0 on the first attempt, 1 on the first retry. */
  readonly attempt: number;
  /** The context object (`$states.context`), with `Task.Token` where the resource waits for one. */
  readonly context: ContextObject;
  readonly taskToken?: string;
  /** `Credentials.RoleArn`. */
  readonly credentials?: string;
  /** Aborted when the state's timeout is over, a sibling failed, or the execution was stopped. */
  readonly signal: AbortSignal;
  /** The id of the scheduling event: unique within the execution. */
  readonly scheduledEventId: number;
  /** The run's clock. The handler is called inside `busy`; wait on the clock inside `release`. */
  readonly clock: Clock;
  /** For `.sync`: tells what the service answered when the job was started, before the answer that ends the task. */
  submitted(output: Json): void;
}

/** Answers Tasks: a local function, a mock, or a client of the real service. Fails by throwing a `TaskFailure`. */
export type TaskHandler = (task: TaskRequest) => Promise<Json>;
