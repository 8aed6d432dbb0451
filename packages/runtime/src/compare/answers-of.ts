import { errorNames, type Json, limits } from "@stepwright/asl";
import type { NativeRun, StepAttempt } from "../native/native-run.js";
import type { TaskHandler, TaskRequest } from "../services/handler.js";
import { wrapLambda } from "../services/lambda.js";
import { TaskFailure } from "../services/task-failure.js";
import { AnswerQueue } from "./answer-queue.js";
import { type RecordedCall, RecordedCalls } from "./recorded-calls.js";

/** One attempt of a task of the state machine, and the call of the native run that answered it. */
export interface ReplayedAttempt {
  /** The step's name, or the resource of a task that is no step. */
  readonly name: string;
  readonly attempt: number;
  readonly input: Json;
  readonly output?: Json;
  readonly error?: string;
  readonly cause?: string;
  readonly startedAt: number;
  readonly recorded: RecordedCall | undefined;
}

export interface Replay {
  /** Answers the state machine's tasks with what happened natively. */
  readonly tasks: TaskHandler;
  /** What the state machine asked for so far. */
  readonly attempts: readonly ReplayedAttempt[];
  /** What the native run has. */
  readonly calls: readonly RecordedCall[];
}

/** Turns the record of a native run into the answers for the state machine: no body runs twice. */
export function answersOf(run: NativeRun): Replay {
  const calls = new RecordedCalls(run);
  const queue = new AnswerQueue();
  const attempts: ReplayedAttempt[] = [];
  const tasks = wrapLambda(async (task) => {
    const { name, input } = readRequest(task);
    const recorded = calls.claim(name, input, task.attempt);
    const answer = recorded?.attempts[task.attempt];
    const { output, error, cause } = answer ?? {};
    attempts.push({
      name,
      attempt: task.attempt,
      input,
      ...(output === undefined ? {} : { output }),
      ...(error === undefined ? {} : { error }),
      ...(cause === undefined ? {} : { cause }),
      startedAt: task.clock.now(),
      recorded,
    });
    if (!answer)
      throw new TaskFailure("UnexpectedCall", `The workflow did not call ${name} so often when it ran natively.`);
    return replay(task, queue, answer);
  });
  return { tasks, attempts, calls: calls.all };
}

/** Longer than anything a state machine can wait for, and still an end: a run never hangs. */
const foreverSeconds = limits.maxSeconds * 100;

async function replay(task: TaskRequest, queue: AnswerQueue, answer: StepAttempt): Promise<Json> {
  const { output, error, cause, startedAt, endedAt, aliases = [] } = answer;
  if (endedAt === undefined) return outlast(task, foreverSeconds);
  const seconds = (endedAt - startedAt) / 1_000;
  const lostHeartbeat = aliases.includes(errorNames.heartbeatTimeout);
  // The machine's own TimeoutSeconds have to end this attempt: the answer would come too late.
  if (error === errorNames.timeout && cause === undefined && !lostHeartbeat) return outlast(task, seconds + 1);
  if (seconds > 0) await pass(task, seconds);
  await queue.take(answer.place ?? 0);
  if (error === undefined) return output ?? null;
  if (error === errorNames.dataLimitExceeded && cause === undefined) return "x".repeat(limits.payloadBytes + 1);
  throw new TaskFailure(lostHeartbeat ? errorNames.heartbeatTimeout : error, cause);
}

async function outlast(task: TaskRequest, seconds: number): Promise<never> {
  await pass(task, seconds);
  throw new TaskFailure(errorNames.timeout);
}

function pass({ clock, signal }: TaskRequest, seconds: number): Promise<void> {
  return clock.release(() => clock.sleep(seconds * 1_000, signal));
}

/** The step and the input of a `lambda:invoke` of ours; any other task is known by its resource. */
function readRequest(task: TaskRequest): { readonly name: string; readonly input: Json } {
  const payload = fieldOf(task.arguments, "Payload");
  const step = fieldOf(payload, "step");
  if (typeof step === "string") return { name: step, input: fieldOf(payload, "input") ?? null };
  return { name: task.resource, input: task.arguments };
}

function fieldOf(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
