import { complete, type FailureDetails, type PayloadDetails } from "./event.js";

export type ExecutionEvent =
  | {
      readonly type: "ExecutionStarted";
      readonly executionStartedEventDetails: {
        readonly input: string;
        readonly inputDetails: PayloadDetails;
        readonly roleArn: string;
      };
    }
  | {
      readonly type: "ExecutionSucceeded";
      readonly executionSucceededEventDetails: { readonly output: string; readonly outputDetails: PayloadDetails };
    }
  | { readonly type: "ExecutionFailed"; readonly executionFailedEventDetails: FailureDetails }
  | { readonly type: "ExecutionAborted"; readonly executionAbortedEventDetails: FailureDetails }
  | { readonly type: "ExecutionTimedOut"; readonly executionTimedOutEventDetails: FailureDetails };

export function executionStarted(input: string, roleArn: string): ExecutionEvent {
  return {
    type: "ExecutionStarted",
    executionStartedEventDetails: { input, inputDetails: complete, roleArn },
  };
}

export function executionSucceeded(output: string): ExecutionEvent {
  return { type: "ExecutionSucceeded", executionSucceededEventDetails: { output, outputDetails: complete } };
}

export function executionFailed(details: FailureDetails): ExecutionEvent {
  return { type: "ExecutionFailed", executionFailedEventDetails: details };
}

export function executionAborted(details: FailureDetails): ExecutionEvent {
  return { type: "ExecutionAborted", executionAbortedEventDetails: details };
}

export function executionTimedOut(details: FailureDetails): ExecutionEvent {
  return { type: "ExecutionTimedOut", executionTimedOutEventDetails: details };
}
