import type { Json } from "@stepwright/asl";
import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext } from "../cli/command.js";
import { parseJson, readJsonFile } from "./read-json.js";

export interface InputOptions {
  readonly input: string | undefined;
  readonly "input-json": string | undefined;
}

/** The input of the execution, from whichever of the three places was named; undefined when none was. */
export async function readInput(cx: CommandContext, options: InputOptions, stdin: boolean): Promise<Json | undefined> {
  const { input, "input-json": json } = options;
  const sources = [stdin || input === "-", input !== undefined && input !== "-", json !== undefined];
  if (sources.filter(Boolean).length > 1) {
    throw usageFailure("The input is given twice.", "Use one of --input FILE, --input-json JSON and `-`.");
  }
  if (json !== undefined) return parseJson(json, "The value of --input-json");
  if (stdin || input === "-") return parseJson(await cx.readStdin(), "The text on stdin");
  return input === undefined ? undefined : await readJsonFile(input, cx.cwd, "--input");
}
