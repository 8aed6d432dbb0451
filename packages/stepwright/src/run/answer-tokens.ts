import type { Json } from "@stepwright/asl";
import { TaskFailure, type TaskHandler, type TaskTokens } from "@stepwright/runtime";

/**
 * For a task that waits for its token, the answer is what arrives at the token; the call that hands the token out is made all
 * the same, and answered with nothing.
 */
export function answerTokens(tasks: TaskHandler, tokens: TaskTokens): TaskHandler {
  return async (task) => {
    const { taskToken } = task;
    if (taskToken === undefined) return tasks(task);
    const deliver = await readDelivery(tasks(task));
    // Whoever holds a token can answer only after the call that handed it out.
    setImmediate(() => deliver(tokens, taskToken));
    return {};
  };
}

type Delivery = (tokens: TaskTokens, token: string) => void;

async function readDelivery(answer: Promise<Json>): Promise<Delivery> {
  try {
    const output = await answer;
    return (tokens, token) => tokens.succeed(token, output);
  } catch (thrown) {
    if (!(thrown instanceof TaskFailure)) throw thrown;
    return (tokens, token) => tokens.fail(token, thrown.error, thrown.cause);
  }
}
