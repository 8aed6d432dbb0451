/** A request that the Step Functions API refuses, by the code and the message it refuses it with. */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
  }
}

export function refuseRequest(message: string): ApiError {
  return new ApiError("ValidationException", message);
}
