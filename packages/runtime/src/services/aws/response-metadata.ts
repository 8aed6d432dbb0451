import type { JsonObject } from "@stepwright/asl";
import type { SdkCommand } from "./client-module.js";

/** The status and the headers of the last response to a command, in the form that optimized integrations add to their results. */
export function watchResponse(command: SdkCommand): () => JsonObject {
  let seen: unknown;
  command.middlewareStack.add(
    (next) => async (step) => {
      const result = await next(step);
      seen = result.response;
      return result;
    },
    { step: "deserialize" },
  );
  return () => describeResponse(seen);
}

/** Recorded for Lambda, SQS, SNS, DynamoDB and Step Functions. */
function describeResponse(response: unknown): JsonObject {
  if (typeof response !== "object" || response === null) return {};
  const headers = readHeaders(response);
  const requestId = Object.entries(headers).find(([name]) => /^x-amzn?-request-?id$/i.test(name))?.[1];
  return {
    SdkHttpMetadata: {
      AllHttpHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      HttpHeaders: headers,
      ...("statusCode" in response ? { HttpStatusCode: Number(response.statusCode) } : {}),
    },
    SdkResponseMetadata: requestId === undefined ? {} : { RequestId: requestId },
  };
}

/** As they were sent, where Node still has them; the client itself keeps the names in lower case. */
function readHeaders(response: object): { readonly [name: string]: string } {
  const body = "body" in response ? response.body : undefined;
  const raw: unknown = typeof body === "object" && body !== null && "rawHeaders" in body ? body.rawHeaders : undefined;
  if (!Array.isArray(raw)) {
    const headers = "headers" in response ? Object.entries(Object(response.headers)) : [];
    return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]));
  }
  const texts = raw.map(String);
  return Object.fromEntries(texts.flatMap((name, at) => (at % 2 === 0 ? [[name, texts[at + 1] ?? ""]] : [])));
}
