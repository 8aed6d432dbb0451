import type { Json } from "@stepwright/asl";
import { deriveUuid } from "./derived-id.js";
import type { TaskHandler, TaskRequest } from "./handler.js";

const invoke = "arn:aws:states:::lambda:invoke";

/**
 * Lets a handler answer `lambda:invoke` with what the function returned: the answer becomes the response of the Invoke API, as
 * the optimized integration reports it. Other tasks pass through.
 */
export function wrapLambda(handler: TaskHandler): TaskHandler {
  return async (task) => {
    const answer = await handler(task);
    return task.resource === invoke ? lambdaResponse(answer, task) : answer;
  };
}

/** The result of `lambda:invoke` for what the function returned. */
export function lambdaResponse(payload: Json, task: TaskRequest): Json {
  const requestId = deriveUuid(task.context.Execution.Id, task.scheduledEventId);
  const length = String(Buffer.byteLength(JSON.stringify(payload)));
  const headers = {
    Connection: "keep-alive",
    "Content-Length": length,
    "Content-Type": "application/json",
    Date: new Date(task.clock.now()).toUTCString(),
    "X-Amz-Executed-Version": "$LATEST",
    "x-amzn-Remapped-Content-Length": "0",
    "x-amzn-RequestId": requestId,
    "X-Amzn-Trace-Id": traceOf(requestId),
  };
  return {
    ExecutedVersion: "$LATEST",
    Payload: payload,
    SdkHttpMetadata: {
      AllHttpHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      HttpHeaders: headers,
      HttpStatusCode: 200,
    },
    SdkResponseMetadata: { RequestId: requestId },
    StatusCode: 200,
  };
}

/** A trace header (AWS X-Ray, "Tracing header") with the digits of the request's id. */
function traceOf(requestId: string): string {
  const digits = requestId.replaceAll("-", "");
  return `Root=1-${digits.slice(0, 8)}-${digits.slice(8)};Parent=${digits.slice(0, 16)};Sampled=0`;
}
