import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { StateMachine } from "@stepwright/asl";
import type { LocatedDiagnostic } from "@stepwright/compiler";
import type { CommandContext } from "../cli/command.js";
import { renderDiagnostics } from "../diagnostics/render-diagnostics.js";
import { displayPath } from "../project/display-path.js";
import { openProjectFiles } from "../project/open-project.js";
import { validateFile } from "../validate/validate-file.js";
import { compileFiles } from "./compile-files.js";
import { parseTarget, pickWorkflow, type Target } from "./target.js";

export interface LoadedMachine {
  readonly name: string;
  /** Absent when the diagnostics have errors. */
  readonly machine: StateMachine | undefined;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** The state machine a command names: a workflow of a TypeScript file, or the definition in a JSON file. */
export async function loadMachine(text: string, cx: CommandContext): Promise<LoadedMachine> {
  const target = await parseTarget(text, cx.cwd);
  return target.file.endsWith(".json") ? await loadDefinition(target.file, cx) : await compileTarget(target, cx);
}

async function compileTarget(target: Target, cx: CommandContext): Promise<LoadedMachine> {
  const project = await openProjectFiles([target.file], cx.cwd);
  const { workflows, diagnostics, hasErrors } = await compileFiles(project, cx);
  if (hasErrors) return { name: target.exportName ?? "", machine: undefined, diagnostics };
  const { name, definition } = pickWorkflow(target, workflows, cx.cwd);
  return { name, machine: definition, diagnostics };
}

/** A definition of anybody's, when it is valid. */
export async function loadDefinition(path: string, cx: CommandContext): Promise<LoadedMachine> {
  const file = displayPath(cx.cwd, path);
  const text = await readFile(resolve(path), "utf8");
  const diagnostics = await validateFile(file, text);
  const name = file.replace(/^.*\//, "").replace(/(\.asl)?\.json$/, "");
  if (diagnostics.length > 0) cx.say(renderDiagnostics(diagnostics, cx.cwd, cx.paint));
  if (diagnostics.some(({ severity }) => severity === "error")) return { name, machine: undefined, diagnostics };
  const parsed: StateMachine = JSON.parse(text);
  return { name, machine: parsed, diagnostics };
}
