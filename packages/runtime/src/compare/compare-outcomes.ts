import { errorNames, type Json } from "@stepwright/asl";
import type { MachineOutcome } from "../interpreter/execute-machine.js";
import type { NativeRun } from "../native/native-run.js";
import { findJsonDifference } from "./json-difference.js";

/** What JavaScript throws where a JSONata expression fails. */
const evaluationErrors: ReadonlySet<string> = new Set(["TypeError", "SyntaxError", "RangeError"]);

/** How the ends of two runs differ. */
export function compareOutcomes(native: NativeRun, asl: MachineOutcome): string[] {
  if (native.status !== asl.status) return [`status: native ${describeEnd(native)}, asl ${describeEnd(asl)}`];
  const differences = [
    findJsonDifference("output", native.output, asl.output),
    compareErrors(native, asl),
    compareElapsed(native, asl),
  ];
  return differences.filter((one) => one !== undefined);
}

function compareErrors(native: NativeRun, asl: MachineOutcome): string | undefined {
  if (native.error === asl.error) return compareCauses(native, asl);
  const failedExpression = asl.error === errorNames.queryEvaluation && evaluationErrors.has(native.error ?? "");
  return failedExpression ? undefined : `error: native ${describeEnd(native)}, asl ${describeEnd(asl)}`;
}

/** Causes compare where something was thrown; the words of Step Functions for its own errors are its own. */
function compareCauses(native: NativeRun, asl: MachineOutcome): string | undefined {
  if (native.cause === undefined) return undefined;
  return findJsonDifference(
    "cause",
    readCause(native.cause),
    asl.cause === undefined ? undefined : readCause(asl.cause),
  );
}

/** The JSON of a cause, of its `errorMessage` too; a Lambda function's `trace` does not count. */
function readCause(text: string): Json {
  const cause = parse(text);
  if (typeof cause !== "object" || cause === null || !("errorMessage" in cause)) return cause;
  const { trace: _trace, errorMessage, ...rest } = cause;
  return { ...rest, errorMessage: typeof errorMessage === "string" ? parse(errorMessage) : (errorMessage ?? null) };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function compareElapsed(native: NativeRun, asl: MachineOutcome): string | undefined {
  const [left, right] = [native.endedAt - native.startedAt, asl.endedAt - asl.startedAt];
  return left === right ? undefined : `elapsed: native ${left / 1_000} s, asl ${right / 1_000} s`;
}

function describeEnd({ status, error, cause }: Pick<MachineOutcome, "status" | "error" | "cause">): string {
  return [status, error, cause].filter((part) => part !== undefined).join(" ");
}
