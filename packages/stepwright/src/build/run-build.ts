import { resolve } from "node:path";
import { walkStates } from "@stepwright/asl";
import type { CompiledWorkflow, OutputFile } from "@stepwright/compiler";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { compileFiles } from "../compile/compile-files.js";
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
  const { emitArtifacts } = await import("@stepwright/compiler");
  const outputs: OutputFile[] = [];
  const built: BuiltWorkflow[] = [];
  for (const workflow of workflows) {
    const files = await emitArtifacts(workflow, { root: project.root });
    outputs.push(...files.map(({ path, text }) => ({ path: `${workflow.name}/${path}`, text })));
    built.push(describeOutputs(workflow, files, { root: project.root, folder, cwd: cx.cwd }));
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

function describeOutputs(workflow: CompiledWorkflow, files: readonly OutputFile[], places: Places): BuiltWorkflow {
  const place = (path: string) => displayPath(places.cwd, resolve(places.folder, workflow.name, path));
  const bytes = (path: string) => Buffer.byteLength(files.find((file) => file.path === path)?.text ?? "");
  const { name } = workflow;
  const functionPath = (step: string) => `lambda/${step}/index.mjs`;
  return {
    name,
    file: displayPath(places.cwd, resolve(places.root, workflow.file)),
    export: workflow.exportName,
    asl: place(`${name}.asl.json`),
    map: place(`${name}.map.json`),
    states: [...walkStates(workflow.definition)].length,
    bytes: bytes(`${name}.asl.json`),
    transitions: workflow.transitions,
    functions: workflow.functions.map((one) => ({
      name: one.name,
      file: place(functionPath(one.name)),
      bytes: bytes(functionPath(one.name)),
    })),
  };
}
