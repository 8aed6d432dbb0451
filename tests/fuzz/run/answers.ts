import type { StepCall } from "@stepwright/dsl/internal";
import { mockError, openMocks } from "@stepwright/runtime";
import type { ProgramRun } from "../generate/cx.js";

/**
 * Answers steps by their input and attempt, never by the order of calls: branches that run at the same time may call in any.
 */
export function answersOf({ mocks }: ProgramRun): (call: StepCall) => StepCall["body"] | undefined {
  return ({ name }) => {
    const answers = mocks[name];
    if (answers === undefined || answers.length === 0) return undefined;
    return (input, { attempt }) => {
      const answer = openMocks({
        [name]: answers[(placeOf(JSON.stringify(input)) + attempt) % answers.length] ?? null,
      })(name);
      if (answer?.kind === "failure") throw mockError(answer);
      return answer?.value;
    };
  };
}

function placeOf(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) % 65_521;
  return sum;
}
