import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { HistoryEvent } from "@stepwright/runtime";
import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext } from "../cli/command.js";
import { describeSystemError } from "../cli/describe-system-error.js";

/** Writes a history in the shape in which GetExecutionHistory answers. */
export async function writeHistory(path: string, events: readonly HistoryEvent[], cx: CommandContext): Promise<void> {
  try {
    await writeFile(resolve(cx.cwd, path), `${JSON.stringify({ events }, null, 2)}\n`);
  } catch (thrown) {
    throw usageFailure(`--history ${path} cannot be written: ${describeSystemError(thrown)}.`);
  }
}
