import { describeJsonError, type Json } from "@stepwright/asl";
import { ApiError } from "./api-error.js";

/** The input of StartExecution, which travels as text; refuses what is no JSON in the words of the service. */
export function parseExecutionInput(text: string): Json {
  if (text.trim() === "") throw invalidInput("Invalid execution input.");
  try {
    return JSON.parse(text);
  } catch {
    throw invalidInput(describeJsonError(text).message.split("\n")[0] ?? "");
  }
}

function invalidInput(problem: string): ApiError {
  return new ApiError("InvalidExecutionInput", `Invalid State Machine Execution Input: '${problem}'`);
}
