import type { Json, JsonObject } from "@stepwright/asl";
import type { TaskRequest } from "../handler.js";
import type { Pattern } from "../resource.js";
import { TaskFailure } from "../task-failure.js";
import { readPayload } from "./function-payload.js";
import { isList, isObject, listOf, objectOf } from "./json-fields.js";
import { refuseTask } from "./refuse-task.js";
import type { ServiceAnswer } from "./service-client.js";

/** What an optimized integration does beside the call. */
interface OptimizedCall {
  /** Before it: what the parameters become. */
  readonly prepare?: (parameters: JsonObject, task: TaskRequest, pattern: Pattern) => JsonObject;
  /** After it: what the answer becomes, or the failure that it is. */
  readonly finish?: (answer: JsonObject, parameters: JsonObject, pattern: Pattern) => JsonObject;
}

/** By service and action (AWS, "Integrating optimized services"). */
const calls: { readonly [call: string]: OptimizedCall } = {
  "lambda:invoke": {
    // The payload is any JSON, a text included.
    prepare: (parameters) => mapField(parameters, "Payload", (payload) => JSON.stringify(payload)),
    finish: readPayload,
  },
  "sqs:sendMessage": { prepare: (parameters) => mapField(parameters, "MessageBody", toText) },
  "sns:publish": { prepare: (parameters) => mapField(parameters, "Message", toText) },
  "states:startExecution": { prepare: (parameters) => mapField(parameters, "Input", toText) },
  "events:putEvents": {
    prepare: (parameters, task) =>
      mapField(parameters, "Entries", (entries) =>
        isList(entries) ? entries.map((entry) => prepareEvent(entry, task)) : entries,
      ),
    finish: ({ Entries = [], FailedEntryCount = 0 }) => {
      const answer = { Entries, FailedEntryCount };
      if (FailedEntryCount === 0) return answer;
      throw new TaskFailure("EventBridge.FailedEntry", JSON.stringify(answer));
    },
  },
  "ecs:runTask": {
    prepare: (parameters, { resource }, pattern) => {
      if (pattern !== "sync" || (parameters["Count"] ?? 1) === 1) return parameters;
      throw refuseTask(`awsTasks waits for one task of ${resource}, not for several.`);
    },
    // Only who waits for the task minds that none was started.
    finish: (answer, _parameters, pattern) => {
      if (pattern === "call" || listOf(answer["Failures"]).length === 0) return answer;
      throw new TaskFailure("AmazonECS.Unknown", JSON.stringify(answer));
    },
  },
  "glue:startJobRun": {
    finish: (answer, parameters) => ({ JobName: parameters["JobName"] ?? null, ...answer }),
  },
};

export function prepareCall(call: string, task: TaskRequest, pattern: Pattern): Json {
  const { arguments: parameters } = task;
  return isObject(parameters) ? (calls[call]?.prepare?.(parameters, task, pattern) ?? parameters) : parameters;
}

export function finishCall(
  call: string,
  { output, metadata }: ServiceAnswer,
  task: TaskRequest,
  pattern: Pattern,
): JsonObject {
  const finish = calls[call]?.finish;
  const result = finish ? finish(output, objectOf(task.arguments), pattern) : output;
  return { ...result, ...metadata };
}

/** The detail of an event is text; its resources are joined by the execution and its state machine. */
function prepareEvent(entry: Json, { context }: TaskRequest): Json {
  if (!isObject(entry)) return entry;
  const own = entry["Resources"] ?? [];
  const Resources = isList(own) ? [...own, context.Execution.Id, context.StateMachine.Id] : own;
  return { ...mapField(entry, "Detail", toText), Resources };
}

/** What is no text becomes its JSON; null stays, and counts as absent. */
function toText(value: Json): Json {
  return value === null || typeof value === "string" ? value : JSON.stringify(value);
}

function mapField(object: JsonObject, field: string, change: (value: Json) => Json): JsonObject {
  const value = object[field];
  return value === undefined ? object : { ...object, [field]: change(value) };
}
