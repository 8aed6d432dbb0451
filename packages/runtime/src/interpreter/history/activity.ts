import { complete, type FailureDetails, type PayloadDetails } from "./event.js";
import type { TaskSchedule } from "./task.js";

/** The events of a Task whose Resource is an activity's ARN. */
export type ActivityEvent =
  | {
      readonly type: "ActivityScheduled";
      readonly activityScheduledEventDetails: {
        readonly resource: string;
        readonly input: string;
        readonly inputDetails: PayloadDetails;
        readonly timeoutInSeconds?: number;
        readonly heartbeatInSeconds?: number;
      };
    }
  | { readonly type: "ActivityStarted"; readonly activityStartedEventDetails: { readonly workerName?: string } }
  | {
      readonly type: "ActivitySucceeded";
      readonly activitySucceededEventDetails: { readonly output: string; readonly outputDetails: PayloadDetails };
    }
  | { readonly type: "ActivityFailed"; readonly activityFailedEventDetails: FailureDetails }
  | { readonly type: "ActivityTimedOut"; readonly activityTimedOutEventDetails: FailureDetails };

export function activityScheduled(resource: string, schedule: TaskSchedule): ActivityEvent {
  const { parameters, timeoutSeconds, heartbeatSeconds } = schedule;
  return {
    type: "ActivityScheduled",
    activityScheduledEventDetails: {
      resource,
      input: parameters,
      inputDetails: complete,
      ...(timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds }),
      ...(heartbeatSeconds === undefined ? {} : { heartbeatInSeconds: heartbeatSeconds }),
    },
  };
}

export function activityStarted(workerName: string | undefined): ActivityEvent {
  return { type: "ActivityStarted", activityStartedEventDetails: workerName === undefined ? {} : { workerName } };
}

export function activitySucceeded(output: string): ActivityEvent {
  return { type: "ActivitySucceeded", activitySucceededEventDetails: { output, outputDetails: complete } };
}

export function activityFailed(details: FailureDetails): ActivityEvent {
  return { type: "ActivityFailed", activityFailedEventDetails: details };
}

export function activityTimedOut(details: FailureDetails): ActivityEvent {
  return { type: "ActivityTimedOut", activityTimedOutEventDetails: details };
}
