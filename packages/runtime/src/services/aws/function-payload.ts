import type { JsonObject } from "@stepwright/asl";
import { TaskFailure } from "../task-failure.js";
import { decodeText, objectOf } from "./json-fields.js";

/** The answer of the Invoke API with its payload as JSON. A function's error fails the task, whatever it is called. */
export function readPayload({ FunctionError, ...answer }: JsonObject): JsonObject {
  const text = answer["Payload"];
  if (FunctionError !== undefined) throw toFunctionFailure(typeof text === "string" ? text : "");
  return typeof text === "string" ? { ...answer, Payload: decodeText(text) } : answer;
}

/** The error is the function's, the cause all that it sent (AWS, "Handling error conditions": `Lambda.Unknown`). */
function toFunctionFailure(payload: string): TaskFailure {
  const { errorType } = objectOf(decodeText(payload));
  if (typeof errorType === "string") return new TaskFailure(errorType, payload);
  return new TaskFailure(
    "Lambda.Unknown",
    `The cause could not be determined because Lambda did not return an error type. Returned payload: ${payload}`,
  );
}
