import { describeLoadError } from "../project/describe-load-error.js";
import { CliFailure } from "./cli-failure.js";

/**
 * Rejects when code of the user's throws where nobody waits for it, or when the process has nothing left to do while a command
 * still waits. An error without a frame in the user's code is handed on as it is: it is ours.
 */
export function watchProcess(process: NodeJS.Process): Promise<never> {
  return new Promise((_, reject) => {
    process.on("uncaughtException", (thrown) => reject(isOurs(thrown) ? thrown : strayError(thrown)));
    process.once("beforeExit", () => reject(stalled()));
  });
}

const ourCode =
  /[\\/](?:packages[\\/](?:asl|dsl|compiler|runtime|stepwright)|node_modules[\\/](?:@stepwright[\\/]\w+|stepwright))[\\/]/;

function isOurs(thrown: unknown): boolean {
  const stack = thrown instanceof Error ? (thrown.stack ?? "") : "";
  const frame = stack.split("\n").find((line) => /^\s+at /.test(line) && !line.includes("node:"));
  return frame !== undefined && ourCode.test(frame);
}

function strayError(thrown: unknown): CliFailure {
  const message = "An error was thrown where nothing waits for it.";
  const help = "Await everything that a step or a module starts.";
  return new CliFailure("diagnostics", message, help, describeLoadError(thrown));
}

function stalled(): CliFailure {
  const message = "A step, or a module while it is loaded, waits for something that can never happen.";
  const help = "Nothing is left in this process that could settle the promise: no timer, no socket, no file.";
  return new CliFailure("diagnostics", message, help);
}
