import type { Json, StepEvent } from "@stepwright/asl";

/** The event that a Task sends to the Lambda function of a step; undefined for any other task's arguments. */
export function readStepEvent(taskArguments: Json): StepEvent | undefined {
  const payload: unknown = isRecord(taskArguments) ? taskArguments["Payload"] : undefined;
  return isStepEvent(payload) ? payload : undefined;
}

function isStepEvent(value: unknown): value is StepEvent {
  return isRecord(value) && value["v"] === 1 && typeof value["step"] === "string" && isRecord(value["run"]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
