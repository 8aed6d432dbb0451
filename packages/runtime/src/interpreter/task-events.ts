import { type Resource, regionOf } from "../services/resource.js";
import {
  activityFailed,
  activityScheduled,
  activityStarted,
  activitySucceeded,
  activityTimedOut,
} from "./history/activity.js";
import type { EventBody, FailureDetails } from "./history/event.js";
import { lambdaFailed, lambdaScheduled, lambdaStarted, lambdaSucceeded, lambdaTimedOut } from "./history/lambda.js";
import {
  type TaskSchedule,
  taskFailed,
  taskScheduled,
  taskStarted,
  taskSubmitted,
  taskSucceeded,
  taskTimedOut,
} from "./history/task.js";

/** The events of one attempt of a Task: each kind of resource has its own. */
export interface TaskEvents {
  /** What a message about its result calls the task. */
  readonly subject: string;
  scheduled(schedule: Omit<TaskSchedule, "region">): EventBody;
  started(workerName?: string): EventBody;
  submitted(output: string): EventBody | undefined;
  succeeded(output: string): EventBody;
  failed(details: FailureDetails): EventBody;
  timedOut(details: FailureDetails): EventBody;
}

const makers: {
  readonly [Kind in Resource["kind"]]: (resource: Extract<Resource, { kind: Kind }>, region: string) => TaskEvents;
} = {
  lambda: ({ arn }, region) => ({
    subject: arn,
    scheduled: (schedule) => lambdaScheduled(arn, { ...schedule, region }),
    started: lambdaStarted,
    submitted: () => undefined,
    succeeded: lambdaSucceeded,
    failed: lambdaFailed,
    timedOut: lambdaTimedOut,
  }),
  activity: ({ arn }, region) => ({
    subject: arn,
    scheduled: (schedule) => activityScheduled(arn, { ...schedule, region }),
    started: activityStarted,
    submitted: () => undefined,
    succeeded: activitySucceeded,
    failed: activityFailed,
    timedOut: activityTimedOut,
  }),
  service: ({ service, action }, region) => {
    const source = { resourceType: service, resource: action };
    return {
      subject: service,
      scheduled: (schedule) => taskScheduled(source, { ...schedule, region }),
      started: () => taskStarted(source),
      submitted: (output) => taskSubmitted(source, output),
      succeeded: (output) => taskSucceeded(source, output),
      failed: (details) => taskFailed(source, details),
      timedOut: (details) => taskTimedOut(source, details),
    };
  },
};

/** `executionArn` tells the region that events of service integrations name. */
export function taskEventsOf(resource: Resource, executionArn: string): TaskEvents {
  return make(resource.kind, resource, regionOf(executionArn));
}

function make<Kind extends Resource["kind"]>(kind: Kind, resource: Extract<Resource, { kind: Kind }>, region: string) {
  return makers[kind](resource, region);
}
