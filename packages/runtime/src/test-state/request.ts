/** What TestState is called with (API reference, "TestState"). JSON travels as text. */
export interface TestStateRequest {
  /** One state, or a whole machine when `stateName` picks one of its states. */
  readonly definition: string;
  readonly stateName?: string;
  readonly input?: string;
  readonly roleArn?: string;
  readonly variables?: string;
  readonly context?: string;
  readonly inspectionLevel?: "INFO" | "DEBUG" | "TRACE";
  readonly revealSecrets?: boolean;
  readonly mock?: TestStateMock;
  readonly stateConfiguration?: StateConfiguration;
}

export interface TestStateMock {
  readonly result?: string;
  readonly errorOutput?: { readonly error?: string; readonly cause?: string };
  readonly fieldValidationMode?: "STRICT" | "PRESENT" | "NONE";
}

/** The situation the state is tested in. */
export interface StateConfiguration {
  readonly retrierRetryCount?: number;
  readonly errorCausedByState?: string;
  readonly mapIterationFailureCount?: number;
  readonly mapItemReaderData?: string;
}

export interface TestStateResponse {
  readonly status: "SUCCEEDED" | "FAILED" | "RETRIABLE" | "CAUGHT_ERROR";
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
  readonly nextState?: string;
  readonly inspectionData?: InspectionData;
}

/** What became of the data on its way through the state: JSON as text, numbers as such. */
export interface InspectionData {
  readonly [field: string]: string | number | ErrorDetails;
}
export interface ErrorDetails {
  readonly catchIndex?: number;
  readonly retryIndex?: number;
  readonly retryBackoffIntervalSeconds?: number;
}
