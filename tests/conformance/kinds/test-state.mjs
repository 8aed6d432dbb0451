import { answerTasks } from "../answers.mjs";
import { differences } from "../compare.mjs";

/** TestState: the whole answer, or the exception. */
export async function runTestState(kase, engine) {
  const { expected, request } = kase;
  const definition = kase.definitionText ?? JSON.stringify(kase.definition);
  const input = kase.inputText ?? (kase.input === undefined ? undefined : JSON.stringify(kase.input));
  const clock = new engine.VirtualClock(Date.UTC(2026, 0, 1));
  const options = { clock, tasks: answerTasks(kase, engine), account: "111111111111" };
  try {
    const response = await engine.testState(
      { ...request, definition, ...(input === undefined ? {} : { input }) },
      options,
    );
    return differences(response, expected.response ?? expected.exception, kase);
  } catch (thrown) {
    if (!(thrown instanceof engine.ApiError)) throw thrown;
    const { code, message } = thrown;
    return differences({ code, message }, expected.exception ?? expected.response, kase);
  }
}
