import { resolve } from "node:path";
import { walkStates } from "@stepwright/asl";
import type { CompiledWorkflow, OutputFile } from "@stepwright/compiler";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { compileFiles } from "../compile/compile-files.js";
import { bytesOf, emitOutputs, type Outputs } from "../compile/emit-outputs.js";
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
  if (hasErrors) {
    cx.say("Nothing was written.\n");
    return { exits: ["diagnostics"], diagnostics, facts: { workflows: [] } };
  }
  const folder = outFolder(project, cx, out);
  const outputs: OutputFile[] = [];
  const built: BuiltWorkflow[] = [];
  for (const workflow of workflows) {
    const emitted = await emitOutputs(workflow, project.root);
    outputs.push(...emitted.files.map(({ path, text }) => ({ path: `${workflow.name}/${path}`, text })));
    built.push(describeOutputs(workflow, emitted, { root: project.root, folder, cwd: cx.cwd }));
  }
  writeOutputs(folder, outputs, cx);
  cx.say(describeBuilt(built, displayPath(cx.cwd, folder), cx.paint));
  return { exits: ["ok"], diagnostics, facts: { workflows: built } };
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

function describeOutputs(workflow: CompiledWorkflow, { files, functions }: Outputs, places: Places): BuiltWorkflow {
  const { name } = workflow;
  const place = (path: string) => displayPath(places.cwd, resolve(places.folder, name, path));
  return {
    name,
    file: displayPath(places.cwd, resolve(places.root, workflow.file)),
    export: workflow.exportName,
    asl: place(`${name}.asl.json`),
    map: place(`${name}.map.json`),
    states: [...walkStates(workflow.definition)].length,
    bytes: bytesOf(files, `${name}.asl.json`),
    transitions: workflow.transitions,
    functions: functions.map((one) => ({ ...one, file: place(one.file) })),
  };
}
