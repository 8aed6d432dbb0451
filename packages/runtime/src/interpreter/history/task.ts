import { complete, type FailureDetails, type PayloadDetails } from "./event.js";

/** What every event of a service integration repeats: `lambda` / `invoke`, `aws-sdk:dynamodb` / `putItem`. */
export interface TaskSource {
  readonly resourceType: string;
  readonly resource: string;
}

export type TaskEvent =
  | {
      readonly type: "TaskScheduled";
      readonly taskScheduledEventDetails: TaskSource & {
        readonly region: string;
        readonly parameters: string;
        readonly timeoutInSeconds?: number;
        readonly heartbeatInSeconds?: number;
        readonly taskCredentials?: { readonly roleArn: string };
      };
    }
  | { readonly type: "TaskStarted"; readonly taskStartedEventDetails: TaskSource }
  | {
      readonly type: "TaskSubmitted";
      readonly taskSubmittedEventDetails: TaskSource & {
        readonly output: string;
        readonly outputDetails: PayloadDetails;
      };
    }
  | {
      readonly type: "TaskSucceeded";
      readonly taskSucceededEventDetails: TaskSource & {
        readonly output: string;
        readonly outputDetails: PayloadDetails;
      };
    }
  | { readonly type: "TaskFailed"; readonly taskFailedEventDetails: TaskSource & FailureDetails }
  | { readonly type: "TaskTimedOut"; readonly taskTimedOutEventDetails: TaskSource & FailureDetails }
  | { readonly type: "TaskSubmitFailed"; readonly taskSubmitFailedEventDetails: TaskSource & FailureDetails }
  | { readonly type: "TaskStartFailed"; readonly taskStartFailedEventDetails: TaskSource & FailureDetails };

export interface TaskSchedule {
  readonly region: string;
  readonly parameters: string;
  readonly timeoutSeconds: number | undefined;
  readonly heartbeatSeconds: number | undefined;
  readonly roleArn: string | undefined;
}

export function taskScheduled(source: TaskSource, schedule: TaskSchedule): TaskEvent {
  const { region, parameters, timeoutSeconds, heartbeatSeconds, roleArn } = schedule;
  return {
    type: "TaskScheduled",
    taskScheduledEventDetails: {
      ...source,
      region,
      parameters,
      ...(timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds }),
      ...(heartbeatSeconds === undefined ? {} : { heartbeatInSeconds: heartbeatSeconds }),
      ...(roleArn === undefined ? {} : { taskCredentials: { roleArn } }),
    },
  };
}

export function taskStarted(source: TaskSource): TaskEvent {
  return { type: "TaskStarted", taskStartedEventDetails: source };
}

export function taskSubmitted(source: TaskSource, output: string): TaskEvent {
  return { type: "TaskSubmitted", taskSubmittedEventDetails: { ...source, output, outputDetails: complete } };
}

export function taskSucceeded(source: TaskSource, output: string): TaskEvent {
  return { type: "TaskSucceeded", taskSucceededEventDetails: { ...source, output, outputDetails: complete } };
}

export function taskFailed(source: TaskSource, details: FailureDetails): TaskEvent {
  return { type: "TaskFailed", taskFailedEventDetails: { ...source, ...details } };
}

export function taskTimedOut(source: TaskSource, details: FailureDetails): TaskEvent {
  return { type: "TaskTimedOut", taskTimedOutEventDetails: { ...source, ...details } };
}

export function taskSubmitFailed(source: TaskSource, details: FailureDetails): TaskEvent {
  return { type: "TaskSubmitFailed", taskSubmitFailedEventDetails: { ...source, ...details } };
}

export function taskStartFailed(source: TaskSource, details: FailureDetails): TaskEvent {
  return { type: "TaskStartFailed", taskStartFailedEventDetails: { ...source, ...details } };
}
