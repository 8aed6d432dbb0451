import { errorNames, type JsonObject } from "@stepwright/asl";
import type { TaskRequest } from "../handler.js";
import { TaskFailure } from "../task-failure.js";
import type { Job, JobState, Request } from "./jobs.js";
import { objectOf } from "./json-fields.js";

export interface StartedJob {
  readonly job: Job;
  /** What the service answered when the job was started. */
  readonly started: JsonObject;
  readonly task: TaskRequest;
  readonly ask: (request: Request, signal: AbortSignal) => Promise<JsonObject>;
}

const firstWait = 1_000;
const longestWait = 30_000;

/** Asks for the job until it has ended, at first after a second, in the end every half minute. A job that failed fails the task. */
export async function awaitJob(work: StartedJob): Promise<JsonObject> {
  const { task } = work;
  const stop = () => void stopJob(work);
  if (task.signal.aborted) stop();
  else task.signal.addEventListener("abort", stop, { once: true });
  try {
    const { status, description } = await pollJob(work);
    if (status === "succeeded") return description;
    throw new TaskFailure(errorNames.taskFailed, JSON.stringify(description));
  } finally {
    task.signal.removeEventListener("abort", stop);
  }
}

async function pollJob({ job, started, task, ask }: StartedJob): Promise<JobState> {
  const { clock, signal } = task;
  const request = job.describe(started, objectOf(task.arguments));
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    // Services are slow to know what they have just started.
    await clock.release(() => clock.sleep(wait, signal));
    const state = job.read(await ask(request, signal));
    if (state.status !== "running") return state;
  }
}

/** Step Functions tries to end what nobody waits for any longer, and does not mind when it cannot (AWS, "Run a job"). */
async function stopJob({ job, started, task, ask }: StartedJob): Promise<void> {
  try {
    await ask(job.stop(started, objectOf(task.arguments)), new AbortController().signal);
  } catch {
    // It may have ended by itself.
  }
}
