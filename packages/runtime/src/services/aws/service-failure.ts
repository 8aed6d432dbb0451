import { TaskFailure } from "../task-failure.js";
import { exceptionOf } from "./java-names.js";

/**
 * How a service's errors are named. Optimized integrations speak as the AWS SDK for Java 1 does, SDK integrations as version 2
 * (recorded: `SQS.AmazonSQSException` beside `DynamoDb.DynamoDbException`).
 */
export type ErrorNaming =
  | { readonly style: "sdk"; readonly prefix: string }
  | {
      readonly style: "optimized";
      readonly prefix: string;
      /** What the cause calls the service. */
      readonly service: string;
      /** The exception for errors that the API does not declare. */
      readonly generic: string;
    };

/** What the client threw, as Step Functions reports it. `genericClass` is the client's class for errors that the API does not declare. */
export function toServiceFailure(thrown: unknown, naming: ErrorNaming, genericClass: string): TaskFailure {
  const error = readError(thrown);
  if (error.status === undefined || (error.status < 400 && !error.fault)) return toClientFailure(error, naming);
  const declared = error.fault && error.className !== genericClass;
  return naming.style === "sdk"
    ? new TaskFailure(
        `${naming.prefix}.${declared ? exceptionOf(error.name) : `${naming.prefix}Exception`}`,
        `${describeSdk(error, naming.prefix)}${attemptsOf(error)}`,
      )
    : new TaskFailure(
        `${naming.prefix}.${declared ? `${error.name.replace(/Exception$/, "")}Exception` : naming.generic}`,
        `${error.message} (Service: ${naming.service}; Status Code: ${error.status}; Error Code: ${error.code}; Request ID: ${error.requestId}; Proxy: null)`,
      );
}

function describeSdk({ message, status, requestId, extendedRequestId }: ClientError, service: string): string {
  const extended = extendedRequestId === undefined ? "" : `, Extended Request ID: ${extendedRequestId}`;
  return `${message} (Service: ${service}, Status Code: ${status}, Request ID: ${requestId}${extended})`;
}

function attemptsOf({ attempts }: ClientError): string {
  return ` (SDK Attempt Count: ${attempts})`;
}

/** The request did not get there, or no answer came that can be read. */
function toClientFailure(error: ClientError, naming: ErrorNaming): TaskFailure {
  const cause = error.network === undefined ? error.message : `Unable to execute HTTP request: ${error.network}`;
  return new TaskFailure(
    `${naming.prefix}.SdkClientException`,
    naming.style === "sdk" ? `${cause}${attemptsOf(error)}` : cause,
  );
}

interface ClientError {
  readonly className: string;
  readonly name: string;
  /** The code on the wire, where the protocol has another one than the name. */
  readonly code: string;
  readonly message: string;
  /** The service answered with an error that the client could read. */
  readonly fault: boolean;
  readonly status: number | undefined;
  readonly requestId: string;
  readonly extendedRequestId: string | undefined;
  readonly attempts: number;
  /** What went wrong on the way. */
  readonly network: string | undefined;
}

function readError(thrown: unknown): ClientError {
  const metadata = member(thrown, "$metadata");
  const name = text(member(thrown, "name")) ?? "Error";
  const fault = member(thrown, "$fault") !== undefined;
  const status = number(member(metadata, "httpStatusCode"));
  return {
    className: thrown instanceof Error ? thrown.constructor.name : "",
    name,
    code: text(member(thrown, "Code")) ?? text(member(member(thrown, "Error"), "Code")) ?? name,
    message: messageOf(thrown, fault, status),
    fault,
    status,
    requestId: text(member(metadata, "requestId")) ?? text(member(thrown, "RequestId")) ?? "null",
    extendedRequestId: text(member(metadata, "extendedRequestId")),
    attempts: number(member(metadata, "attempts")) ?? 1,
    network: describeNetwork(thrown, name),
  };
}

/** The client writes `UnknownError` where the service said nothing, which Java writes as null. */
function messageOf(thrown: unknown, fault: boolean, status: number | undefined): string {
  const message = text(member(thrown, "message")) ?? String(thrown);
  if (fault) return message === "UnknownError" || message === "" ? "null" : message;
  if (status === undefined) return message;
  return `Unable to unmarshall the response (${message.split("\n")[0]}). Response Code: ${status}`;
}

function describeNetwork(thrown: unknown, name: string): string | undefined {
  const code = text(member(thrown, "code"));
  if (code === undefined && name !== "TimeoutError") return undefined;
  if (code === "ENOTFOUND") return `${member(thrown, "hostname")}: Name or service not known`;
  if (code === "ETIMEDOUT") return "Read timed out";
  return text(member(thrown, "message"));
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
