import { readFile } from "node:fs/promises";
import type { LocatedDiagnostic } from "@stepwright/compiler";
import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { count } from "../cli/count.js";
import { renderDiagnostics } from "../diagnostics/render-diagnostics.js";
import { displayPath } from "../project/display-path.js";
import { findNamedFiles } from "../project/find-named-files.js";
import { validateFile } from "./validate-file.js";

/** `stepwright validate`. */
export async function runValidate(
  cx: CommandContext,
  paths: readonly string[],
  type: string | undefined,
): Promise<CommandResult> {
  if (paths.length === 0) throw usageFailure("validate takes the files to check, such as machine.asl.json.");
  const search = { base: cx.cwd, cwd: cx.cwd, ending: ".asl.json", noun: "definition" };
  const files: { file: string; ok: boolean; diagnostics: readonly LocatedDiagnostic[] }[] = [];
  for (const path of await findNamedFiles(paths, search)) {
    const file = displayPath(cx.cwd, path);
    const text = await readFile(path, "utf8");
    const diagnostics = await validateFile(file, text, {
      type: type === "express" ? "EXPRESS" : "STANDARD",
      lint: true,
    });
    files.push({ file, ok: diagnostics.every(({ severity }) => severity !== "error"), diagnostics });
  }
  const diagnostics = files.flatMap((file) => file.diagnostics);
  if (diagnostics.length > 0) cx.say(renderDiagnostics(diagnostics, cx.cwd, cx.paint));
  const valid = files.filter(({ ok }) => ok);
  if (valid.length > 0) cx.say(`${cx.paint("green", "✓")} ${count(valid.length, "valid definition")}\n`);
  return { exits: [valid.length < files.length ? "diagnostics" : "ok"], diagnostics, facts: { files } };
}
