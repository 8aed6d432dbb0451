import type { Json } from "./states.js";

/**
 * The event of every generated Lambda function (the wire, version 1). `attempt` is the state's retry count; `key` is the same
 * on every retry of one call: execution id, state, entered time and, in a Map, the item's index.
 */
export interface StepEvent {
  readonly v: 1;
  readonly step: string;
  readonly input: Json;
  readonly run: {
    readonly id: string;
    readonly workflow: string;
    readonly state: string;
    readonly attempt: number;
    readonly key: string;
  };
}

/** What a `throw` leaves in `Cause`: `errorMessage` is the message, or for a `stepError` the text of `{"message","data"}`. */
export interface StepErrorCause {
  readonly errorType: string;
  readonly errorMessage: string;
}
