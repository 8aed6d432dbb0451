import { resolve } from "node:path";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { count } from "../cli/count.js";
import { compileFiles } from "../compile/compile-files.js";
import { displayPath } from "../project/display-path.js";
import { openProjectFiles } from "../project/open-project.js";

/** `stepwright check`. */
export async function runCheck(cx: CommandContext, paths: readonly string[]): Promise<CommandResult> {
  const project = await openProjectFiles(paths, cx.cwd);
  const { workflows, diagnostics, hasErrors } = await compileFiles(project, cx);
  if (!hasErrors) {
    const names = workflows.map(({ name }) => name).join(", ");
    cx.say(`${cx.paint("green", "✓")} ${count(workflows.length, "workflow")} can be built: ${names}\n`);
  }
  const facts = {
    workflows: workflows.map(({ name, file, exportName }) => ({
      name,
      file: displayPath(cx.cwd, resolve(project.root, file)),
      export: exportName,
    })),
  };
  return { exits: [hasErrors ? "diagnostics" : "ok"], diagnostics, facts };
}
