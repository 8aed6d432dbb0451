import { complete, type FailureDetails, type PayloadDetails } from "./event.js";
import type { TaskSchedule } from "./task.js";

/** The events of a Task whose Resource is a function's ARN. */
export type LambdaEvent =
  | {
      readonly type: "LambdaFunctionScheduled";
      readonly lambdaFunctionScheduledEventDetails: {
        readonly resource: string;
        readonly input: string;
        readonly inputDetails: PayloadDetails;
        readonly timeoutInSeconds?: number;
        readonly taskCredentials?: { readonly roleArn: string };
      };
    }
  | { readonly type: "LambdaFunctionStarted" }
  | {
      readonly type: "LambdaFunctionSucceeded";
      readonly lambdaFunctionSucceededEventDetails: { readonly output: string; readonly outputDetails: PayloadDetails };
    }
  | { readonly type: "LambdaFunctionFailed"; readonly lambdaFunctionFailedEventDetails: FailureDetails }
  | { readonly type: "LambdaFunctionTimedOut"; readonly lambdaFunctionTimedOutEventDetails: FailureDetails };

export function lambdaScheduled(resource: string, schedule: TaskSchedule): LambdaEvent {
  const { parameters, timeoutSeconds, roleArn } = schedule;
  return {
    type: "LambdaFunctionScheduled",
    lambdaFunctionScheduledEventDetails: {
      resource,
      input: parameters,
      inputDetails: complete,
      ...(timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds }),
      ...(roleArn === undefined ? {} : { taskCredentials: { roleArn } }),
    },
  };
}

export function lambdaStarted(): LambdaEvent {
  return { type: "LambdaFunctionStarted" };
}

export function lambdaSucceeded(output: string): LambdaEvent {
  return {
    type: "LambdaFunctionSucceeded",
    lambdaFunctionSucceededEventDetails: { output, outputDetails: complete },
  };
}

export function lambdaFailed(details: FailureDetails): LambdaEvent {
  return { type: "LambdaFunctionFailed", lambdaFunctionFailedEventDetails: details };
}

export function lambdaTimedOut(details: FailureDetails): LambdaEvent {
  return { type: "LambdaFunctionTimedOut", lambdaFunctionTimedOutEventDetails: details };
}
