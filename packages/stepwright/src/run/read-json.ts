import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Json, validateDefinitionText } from "@stepwright/asl";
import { usageFailure } from "../cli/cli-failure.js";
import { describeSystemError } from "../cli/describe-system-error.js";

/** The value in a JSON file the user named; `option` says where. */
export async function readJsonFile(path: string, cwd: string, option: string): Promise<Json> {
  return parseJson(await readText(path, cwd, option), path);
}

/** The value of a text; `what` names it in the message, with line and column of the first mistake. */
export function parseJson(text: string, what: string): Json {
  try {
    const value: Json = JSON.parse(text.replace(/^\uFEFF/, ""));
    return value;
  } catch {
    throw usageFailure(`${what} is no JSON: ${describeMistake(text)}.`);
  }
}

async function readText(path: string, cwd: string, option: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), "utf8");
  } catch (thrown) {
    const missing = thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
    const reason = missing ? "there is no such file" : describeSystemError(thrown);
    throw usageFailure(`${option} ${path} cannot be read: ${reason}.`);
  }
}

/** The validator of definitions knows where a text stops being JSON. */
function describeMistake(text: string): string {
  if (text.trim() === "") return "it is empty";
  const message = validateDefinitionText(text)[0]?.message ?? "";
  const place = /line: (\d+), column: (\d+)\]$/.exec(message);
  const [what = ""] = message.split("\n");
  return place ? `${what} at line ${place[1]}, column ${place[2]}` : what;
}
