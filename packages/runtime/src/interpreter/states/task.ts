import { errorNames, type Json, type TaskState } from "@stepwright/asl";
import type { Flow } from "../../query/flow.js";
import { parseResource, type Resource } from "../../services/resource.js";
import { TaskFailure } from "../../services/task-failure.js";
import type { PendingTask } from "../../services/task-tokens.js";
import { runUntilDeadline } from "../deadline.js";
import { failRuntime } from "../evaluation-failure.js";
import { StateFailure } from "../failure.js";
import { failureDetails } from "../history/event.js";
import { performTask } from "../perform-task.js";
import { runWithRecovery } from "../recovery.js";
import { type TaskEvents, taskEventsOf } from "../task-events.js";
import type { Completion, Visit } from "../visit.js";

/** Task: one request to whatever `Resource` names, under the state's timeouts. */
export function executeTask(state: TaskState, visit: Visit, flow: Flow): Promise<Completion> {
  const resource = parseResource(String(state.Resource));
  if (!resource) throw failRuntime(visit, `The resource '${String(state.Resource)}' is not recognized.`);
  const { activities, names } = visit.run;
  if (resource.kind === "activity" && activities && !activities.has(resource.arn)) {
    throw failRuntime(visit, `The activity ${resource.arn} does not exist.`);
  }
  const events = taskEventsOf(resource, names.executionArn);
  return runWithRecovery(state, visit, flow, {
    run: async () => {
      const pending = openToken(resource, visit);
      try {
        return await attemptTask(resource, events, visit, flow, pending);
      } finally {
        pending?.close();
        visit.taskToken = undefined;
      }
    },
  });
}

async function attemptTask(
  resource: Resource,
  events: TaskEvents,
  visit: Visit,
  flow: Flow,
  pending: PendingTask | undefined,
): Promise<Completion> {
  const { run, frame } = visit;
  const timeoutSeconds = await flow.evaluateNumber(visit, "TimeoutSeconds");
  const heartbeatSeconds = await flow.evaluateNumber(visit, "HeartbeatSeconds");
  const roleArn = await flow.evaluateCredentials(visit);
  const args = await flow.evaluateArguments(visit);
  const parameters = run.payloads.write(args);
  if (run.payloads.exceeds(parameters)) throw inputTooLarge(visit.name);
  const schedule = { timeoutSeconds, heartbeatSeconds, roleArn, parameters };
  const scheduledEventId = run.history.record(frame.trail, events.scheduled(schedule));
  const deadline = { clock: run.clock, seconds: timeoutSeconds, signal: frame.signal };
  const work = { resource, events, arguments: args, heartbeatSeconds, roleArn, scheduledEventId, pending };
  const result = await recordOutcome(events, visit, () =>
    runUntilDeadline(deadline, (signal) => performTask(visit, work, signal)),
  );
  return flow.complete(visit, result);
}

/** AWS, "Quotas": the input of a task is limited as its result is. */
function inputTooLarge(name: string): StateFailure {
  return new StateFailure({
    error: errorNames.dataLimitExceeded,
    cause: `The state/task '${name}' was given an input with a size exceeding the maximum number of bytes service limit.`,
  });
}

/** A token for the resources that end when it comes back; the arguments may name it, so it is there before them. */
function openToken(resource: Resource, visit: Visit): PendingTask | undefined {
  const { tokens, activities, names, startedAt } = visit.run;
  const waits = resource.kind === "activity" ? activities : resource.kind === "service" && resource.pattern === "token";
  if (!waits) return undefined;
  const pending = tokens.open([names.executionArn, startedAt, visit.enteredId, visit.retryCount].join(" "));
  visit.taskToken = pending.token;
  return pending;
}

/** The event of how it ended: succeeded, failed, or timed out. */
async function recordOutcome(events: TaskEvents, visit: Visit, work: () => Promise<Json>): Promise<Json> {
  const { run, frame } = visit;
  try {
    const result = await work();
    const text = run.payloads.writeResult(result, events.subject, aliasesOf(errorNames.dataLimitExceeded));
    run.history.record(frame.trail, events.succeeded(text));
    return result;
  } catch (thrown) {
    const failure = thrown instanceof TaskFailure ? toStateFailure(thrown) : thrown;
    if (!(failure instanceof StateFailure)) throw thrown;
    const { error, cause } = failure.reason;
    const record = error === errorNames.timeout ? events.timedOut : events.failed;
    run.history.record(frame.trail, record(failureDetails(error, cause)));
    throw failure;
  }
}

function toStateFailure({ error, cause }: TaskFailure): StateFailure {
  const name = error === errorNames.heartbeatTimeout ? errorNames.timeout : error;
  return new StateFailure({
    ...(name === undefined ? {} : { error: name }),
    ...(cause === undefined ? {} : { cause }),
    aliases: aliasesOf(error),
  });
}

/**
 * Further names of a task's error. A lost heartbeat is reported as a timeout and may be matched by either name (AWS, "Error
 * names"); unlike a state's own output, a task's oversized result can be caught by States.ALL (recorded by AWS).
 */
function aliasesOf(error: string | undefined): readonly string[] {
  if (error === errorNames.heartbeatTimeout) return [error];
  return error === errorNames.dataLimitExceeded ? [errorNames.taskFailed] : [];
}
