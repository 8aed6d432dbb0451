import type { HistoryEvent } from "./event.js";

export type LogLevel = "ALL" | "ERROR" | "FATAL" | "OFF";
export interface LogOptions {
  readonly level: LogLevel;
  readonly includeExecutionData: boolean;
  readonly executionArn: string;
}

/** One record of an execution's log; numbers are texts in it. */
export interface LogRecord {
  readonly id: string;
  readonly type: string;
  readonly details: object;
  readonly previous_event_id: string;
  readonly event_timestamp: string;
  readonly execution_arn: string;
  readonly redrive_count: string;
}

const fatal: ReadonlySet<string> = new Set(["ExecutionAborted", "ExecutionFailed", "ExecutionTimedOut"]);
const admits: { readonly [Level in LogLevel]: (type: string) => boolean } = {
  ALL: () => true,
  ERROR: (type) => fatal.has(type) || type === "FailStateEntered" || /(?:Failed|TimedOut|Aborted)$/.test(type),
  FATAL: (type) => fatal.has(type),
  OFF: () => false,
};

/** Members that carry the execution's data. */
const dataMembers: ReadonlySet<string> = new Set([
  "input",
  "inputDetails",
  "output",
  "outputDetails",
  "parameters",
  "assignedVariables",
  "assignedVariablesDetails",
]);

/** The history as it goes to a log group (AWS, "Using CloudWatch Logs to log execution history"). */
export function toLogRecords(history: readonly HistoryEvent[], options: LogOptions): LogRecord[] {
  return history.filter(({ type }) => admits[options.level](type)).map((event) => toLogRecord(event, options));
}

function toLogRecord(event: HistoryEvent, { includeExecutionData, executionArn }: LogOptions): LogRecord {
  const details = Object.entries(event).find(([key]) => key.endsWith("EventDetails"))?.[1] ?? {};
  const kept = Object.entries(details).filter(([key]) => includeExecutionData || !dataMembers.has(key));
  return {
    id: String(event.id),
    type: event.type,
    details: Object.fromEntries(kept),
    previous_event_id: String(event.previousEventId),
    event_timestamp: String(Date.parse(event.timestamp)),
    execution_arn: executionArn,
    redrive_count: "0",
  };
}
