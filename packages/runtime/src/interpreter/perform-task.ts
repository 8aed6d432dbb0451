import { errorNames, type Json } from "@stepwright/asl";
import type { TaskRequest } from "../services/handler.js";
import type { Pattern, Resource } from "../services/resource.js";
import { TaskFailure, toTaskFailure } from "../services/task-failure.js";
import type { PendingTask } from "../services/task-tokens.js";
import { untilAborted } from "./abort.js";
import type { TaskEvents } from "./task-events.js";
import type { Visit } from "./visit.js";

export interface TaskWork {
  readonly resource: Resource;
  readonly events: TaskEvents;
  readonly arguments: Json;
  readonly heartbeatSeconds: number | undefined;
  readonly roleArn: string | undefined;
  readonly scheduledEventId: number;
  readonly pending: PendingTask | undefined;
}

/** Gets the result of one attempt, by the way its resource is integrated. */
export function performTask(visit: Visit, work: TaskWork, signal: AbortSignal): Promise<Json> {
  const { resource } = work;
  const { activities } = visit.run;
  if (resource.kind === "activity" && activities) return performActivity(visit, work, signal);
  visit.run.history.record(visit.frame.trail, work.events.started());
  return performers[resource.kind === "service" ? resource.pattern : "call"](visit, work, signal);
}

const performers: {
  readonly [Kind in Pattern]: (visit: Visit, work: TaskWork, signal: AbortSignal) => Promise<Json>;
} = {
  call: (visit, work, signal) => callHandler(visit, work, signal, () => undefined),
  /** The job's own answer is recorded as submitted, unless the handler told what the service answered at once. */
  sync: async (visit, work, signal) => {
    let told = false;
    const submit = (output: Json) => {
      told = true;
      recordSubmitted(visit, work, output);
    };
    try {
      const result = await callHandler(visit, work, signal, submit);
      if (!told) submit(result);
      return result;
    } catch (thrown) {
      if (!told && !signal.aborted && thrown instanceof TaskFailure) submit({});
      throw thrown;
    }
  },
  token: async (visit, work, signal) => {
    const submitted = await callHandler(visit, work, signal, () => undefined);
    recordSubmitted(visit, work, submitted);
    return awaitAnswer(visit, work, signal);
  },
};

async function performActivity(visit: Visit, work: TaskWork, signal: AbortSignal): Promise<Json> {
  const { run, frame } = visit;
  const unschedule = run.activities?.schedule(work.resource.arn, {
    taskToken: work.pending?.token ?? "",
    input: work.arguments,
    onStarted: (workerName) => run.history.record(frame.trail, work.events.started(workerName)),
  });
  try {
    return await awaitAnswer(visit, work, signal);
  } finally {
    unschedule?.();
  }
}

function recordSubmitted(visit: Visit, { events }: TaskWork, output: Json): void {
  const { run, frame } = visit;
  const event = events.submitted(run.payloads.write(output));
  if (event) run.history.record(frame.trail, event);
}

function callHandler(
  visit: Visit,
  work: TaskWork,
  signal: AbortSignal,
  submitted: (output: Json) => void,
): Promise<Json> {
  const { clock, tasks } = visit.run;
  const request: TaskRequest = {
    resource: work.resource.arn,
    arguments: work.arguments,
    stateName: visit.name,
    attempt: visit.retryCount,
    // Read while the attempt runs; few handlers ask for it.
    get context() {
      return visit.context();
    },
    ...(work.pending ? { taskToken: work.pending.token } : {}),
    ...(work.roleArn === undefined ? {} : { credentials: work.roleArn }),
    signal,
    scheduledEventId: work.scheduledEventId,
    clock,
    submitted: (output) => {
      if (!signal.aborted) submitted(output);
    },
  };
  const answer = clock.busy(async () => {
    try {
      return await tasks(request);
    } catch (thrown) {
      throw toTaskFailure(thrown);
    }
  });
  return untilAborted(answer, signal);
}

/** Waits for SendTaskSuccess or SendTaskFailure, as long as the heartbeats keep coming. */
async function awaitAnswer(visit: Visit, work: TaskWork, signal: AbortSignal): Promise<Json> {
  const { pending, heartbeatSeconds } = work;
  if (!pending) throw new TaskFailure(errorNames.taskFailed, "The task has no token to wait for.");
  if (heartbeatSeconds === undefined) return untilAborted(pending.answer, signal);
  const { clock } = visit.run;
  const answered = new AbortController();
  const beats = (async () => {
    while (!answered.signal.aborted) {
      const missed = new AbortController();
      const timer = clock.sleep(heartbeatSeconds * 1_000, AbortSignal.any([missed.signal, answered.signal])).then(
        () => "missed" as const,
        () => "beaten" as const,
      );
      const first = await Promise.race([timer, pending.nextHeartbeat().then(() => "beaten" as const)]);
      missed.abort();
      if (first === "missed") throw new TaskFailure(errorNames.heartbeatTimeout);
    }
    return new Promise<never>(() => undefined);
  })();
  try {
    return await untilAborted(Promise.race([pending.answer, beats]), signal);
  } finally {
    answered.abort();
  }
}
