import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { parseTarget } from "../compile/target.js";
import { type InputOptions, readInput } from "./read-input.js";
import { runDefinition } from "./run-definition.js";
import { runWorkflow } from "./run-workflow.js";

export interface RunOptions extends InputOptions {
  readonly engine: string | undefined;
  readonly mock: readonly string[];
  readonly mocks: string | undefined;
  readonly tasks: string | undefined;
  readonly objects: string | undefined;
  readonly history: string | undefined;
  readonly "real-time": boolean;
}

/** `stepwright run`. */
export async function runRun(
  cx: CommandContext,
  positionals: readonly string[],
  options: RunOptions,
): Promise<CommandResult> {
  const [target, ...others] = positionals.filter((positional) => positional !== "-");
  if (target === undefined || others.length > 0) {
    throw usageFailure("run takes one workflow, such as src/checkout.workflow.ts or src/orders.workflow.ts#refund.");
  }
  const found = await parseTarget(target, cx.cwd);
  const input = await readInput(cx, options, positionals.includes("-"));
  if (found.file.endsWith(".json")) return await runDefinition(cx, found.file, input ?? {}, options);
  if (options.tasks !== undefined) {
    throw usageFailure(
      "--tasks answers the tasks of an .asl.json file.",
      "Use --mock or --mocks for a workflow's steps.",
    );
  }
  if (options.objects !== undefined) throw usageFailure("--objects is for the Maps of an .asl.json file.");
  return await runWorkflow(cx, found, input, options);
}
