export interface EvaluationEvent {
  readonly type: "EvaluationFailed";
  readonly evaluationFailedEventDetails: {
    readonly error: string;
    readonly cause: string;
    /** The field, as a path inside the state; absent when no expression was at fault. */
    readonly location?: string;
    readonly state: string;
  };
}

export function evaluationFailed(
  state: string,
  error: string,
  cause: string,
  location: string | undefined,
): EvaluationEvent {
  return {
    type: "EvaluationFailed",
    evaluationFailedEventDetails: { error, cause, ...(location === undefined ? {} : { location }), state },
  };
}
