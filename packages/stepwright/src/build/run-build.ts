import { resolve } from "node:path";
import { walkStates } from "@stepwright/asl";
import type { Artifacts, CompiledWorkflow, LocatedDiagnostic, OutputFile } from "@stepwright/compiler";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { compileFiles } from "../compile/compile-files.js";
import { emitFiles } from "../compile/emit-files.js";
import { displayPath } from "../project/display-path.js";
import { openProjectFiles, type ProjectFiles } from "../project/open-project.js";
import { describeBuilt } from "./describe-built.js";
import { writeOutputs } from "./write-outputs.js";

/** A workflow that was written, as `--json` reports it. Paths are relative to where the command was called. */
export interface BuiltWorkflow {
  readonly name: string;
  readonly file: string;
  readonly export: string;
  readonly asl: string;
  readonly map: string;
  readonly states: number;
  /** Of the definition, in UTF-8. */
  readonly bytes: number;
  readonly transitions: CompiledWorkflow["transitions"];
  readonly functions: readonly { readonly name: string; readonly file: string; readonly bytes: number }[];
}

/** `stepwright build`. */
export async function runBuild(
  cx: CommandContext,
  paths: readonly string[],
  out: string | undefined,
): Promise<CommandResult> {
  const project = await openProjectFiles(paths, cx.cwd);
  const { workflows, diagnostics, hasErrors } = await compileFiles(project, cx);
  if (hasErrors) return refuse(cx, diagnostics);
  const folder = outFolder(project, cx, out);
  const outputs: OutputFile[] = [];
  const built: BuiltWorkflow[] = [];
  const unbundled: LocatedDiagnostic[] = [];
  for (const workflow of workflows) {
    const artifacts = await emitFiles(workflow, project.root, cx);
    unbundled.push(...artifacts.diagnostics);
    outputs.push(...artifacts.files.map(({ path, text }) => ({ path: `${workflow.name}/${path}`, text })));
    built.push(describeOutputs(workflow, artifacts, { root: project.root, folder, cwd: cx.cwd }));
  }
  if (unbundled.length > 0) return refuse(cx, [...diagnostics, ...unbundled]);
  writeOutputs(folder, outputs, cx);
  cx.say(describeBuilt(built, displayPath(cx.cwd, folder), cx.paint));
  return { exits: ["ok"], diagnostics, facts: { workflows: built } };
}

function refuse(cx: CommandContext, diagnostics: readonly LocatedDiagnostic[]): CommandResult {
  cx.say("Nothing was written.\n");
  return { exits: ["diagnostics"], diagnostics, facts: { workflows: [] } };
}

function outFolder({ root, config }: ProjectFiles, cx: CommandContext, out: string | undefined): string {
  if (out !== undefined) return resolve(cx.cwd, out);
  return config.out === undefined ? resolve(cx.cwd, "dist") : resolve(root, config.out);
}

interface Places {
  readonly root: string;
  readonly folder: string;
  readonly cwd: string;
}

function describeOutputs(workflow: CompiledWorkflow, { files, functions }: Artifacts, places: Places): BuiltWorkflow {
  const { name } = workflow;
  const asl = `${name}.asl.json`;
  const place = (path: string) => displayPath(places.cwd, resolve(places.folder, name, path));
  return {
    name,
    file: displayPath(places.cwd, resolve(places.root, workflow.file)),
    export: workflow.exportName,
    asl: place(asl),
    map: place(`${name}.map.json`),
    states: [...walkStates(workflow.definition)].length,
    bytes: Buffer.byteLength(files.find(({ path }) => path === asl)?.text ?? ""),
    transitions: workflow.transitions,
    functions: functions.map((one) => ({ ...one, file: place(one.file) })),
  };
}
