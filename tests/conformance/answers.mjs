import { isDeepStrictEqual } from "node:util";

/** Answers the Tasks of a case with what the service answered when it was recorded, attempt by attempt. */
export function answerTasks(kase, engine, tokens) {
  const { TaskFailure } = engine;
  const replies = [...(kase.expected.taskReplies ?? [])];
  return async (task) => {
    const reply = takeReply(replies, task);
    if (!reply) return answerLambda(kase, task, engine);
    const submitted = submissionOf(kase, reply);
    const waits = task.taskToken !== undefined;
    const finish = () => {
      if (reply.outcome === "succeeded") return reply.output ?? null;
      throw new TaskFailure(reply.error, task.resource.includes(":function:") ? spaceOut(reply.cause) : reply.cause);
    };
    if (reply.outcome === "timedOut" || reply.outcome === null) {
      if (waits) return submitted ?? null;
      if (submitted !== undefined) task.submitted(submitted);
      return task.clock.release(() => task.clock.sleep(1e12, task.signal));
    }
    if (!waits) {
      if (submitted !== undefined) task.submitted(submitted);
      return finish();
    }
    if (submitted === undefined && reply.outcome === "failed") return finish();
    // Whoever holds the token answers after the call that handed it out.
    setImmediate(() => {
      if (reply.outcome === "succeeded") tokens.succeed(task.taskToken, reply.output ?? null);
      else tokens.fail(task.taskToken, reply.error, reply.cause);
    });
    return submitted ?? null;
  };
}

/** What a function raises has a blank after each separator; the recording of it has not. */
function spaceOut(cause) {
  if (!cause?.startsWith("{")) return cause;
  const write = (value) => {
    if (Array.isArray(value)) return `[${value.map(write).join(", ")}]`;
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, member]) => `${JSON.stringify(key)}: ${write(member)}`)
      .join(", ")}}`;
  };
  return write(JSON.parse(cause));
}

function takeReply(replies, task) {
  const matches = (reply) => reply.state === task.stateName;
  const exact = replies.findIndex((reply) => matches(reply) && isDeepStrictEqual(reply.arguments, task.arguments));
  const index = exact < 0 ? replies.findIndex(matches) : exact;
  return index < 0 ? undefined : replies.splice(index, 1)[0];
}

/** What the service answered when a job or a message was handed over. */
function submissionOf(kase, reply) {
  const events = kase.expected.history ?? [];
  let id = reply.scheduledEventId;
  for (let next = follow(events, id); next; next = follow(events, id)) {
    if (next.type === "TaskSubmitted") return next.taskSubmittedEventDetails.output;
    if (next.type !== "TaskStarted") return undefined;
    id = next.id;
  }
  return undefined;
}

function follow(events, id) {
  return events.find((event) => event.previousEventId === id && event.type.startsWith("Task"));
}

/** A Lambda function that the case describes, for tasks that left no reply in the recording. */
async function answerLambda(kase, task, { TaskFailure, lambdaResponse }) {
  const lambdas = Object.values(kase.lambdas ?? {});
  const name = String(task.arguments?.FunctionName ?? task.resource);
  const lambda = lambdas.find(({ functionName }) => name.includes(functionName)) ?? lambdas[0];
  const behave = behaviours[lambda?.behaviour];
  if (!behave) throw new TaskFailure("NoReply", `The case has no reply for the state '${task.stateName}'.`);
  const isService = task.resource.endsWith(":lambda:invoke");
  const event = isService ? (task.arguments.Payload ?? {}) : task.arguments;
  const answer = behave(event, lambda, TaskFailure);
  return isService ? lambdaResponse(answer, task) : answer;
}

const behaviours = {
  echo: (event) => event,
  constant: (_event, { value }) => value,
  returnBytes: () => "HelloWorld!",
  raise: (_event, lambda, TaskFailure) => {
    const { errorType, errorMessage } = lambda;
    const cause = { errorMessage, errorType, requestId: "<uuid:1>", stackTrace: [traceOf(lambda)] };
    throw new TaskFailure(errorType, JSON.stringify(cause));
  },
};

function traceOf({ errorType, errorMessage }) {
  return `  File "/var/task/handler.py", line 2, in handler\n    raise ${errorType}("${errorMessage}")\n`;
}
