import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { validateDefinition } from "@stepwright/asl";
import { type CompiledWorkflow, compile, type LocatedDiagnostic } from "@stepwright/compiler";
import { runBoth } from "@stepwright/runtime";
import type { Workflow } from "stepwright";
import { validateOutside } from "../../differential/outside-validation.js";
import type { Program, ProgramRun } from "../generate/cx.js";
import { placeholder } from "../generate/program.js";
import { answersOf } from "./answers.js";
import { type Deadline, withinDeadline } from "./deadline.js";
import { hasTie } from "./tie.js";
import type { Verdict } from "./verdict.js";

/** Where this process keeps programs while they are compiled and run: inside the project, so that their imports resolve. */
export const workspace = fileURLToPath(new URL(`../.generated/${process.pid}`, import.meta.url)).replaceAll("\\", "/");

let filesMade = 0;

/** Compiles programs in one call, runs the accepted ones in both engines and says what came out, in their order. */
export async function judgePrograms(programs: readonly Program[], deadline: Deadline = 20_000): Promise<Verdict[]> {
  prepareWorkspace();
  const named = programs.map((program) => ({ program, name: `p${process.pid}-${filesMade++}` }));
  try {
    for (const { program, name } of named) writeFileSync(pathOf(name), program.source.replace(placeholder, name));
    const compiled = await compile({ files: named.map(({ name }) => pathOf(name)), root: workspace });
    const machines = new Map(compiled.workflows.map((workflow) => [workflow.name, workflow]));
    const outside = validateOutside(new Map([...machines].map(([name, { definition }]) => [name, definition])));
    const verdicts: Verdict[] = [];
    for (const { program, name } of named) {
      const diagnostics = compiled.diagnostics.filter(({ file }) => file === `${name}.ts`);
      verdicts.push(await judge(program, name, machines.get(name), diagnostics, outside.get(name) ?? [], deadline));
    }
    return verdicts;
  } finally {
    for (const { name } of named) rmSync(pathOf(name), { force: true });
  }
}

const pathOf = (name: string): string => `${workspace}/${name}.ts`;

const settings = {
  compilerOptions: {
    target: "ES2023",
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    allowUnreachableCode: true,
    allowUnusedLabels: true,
    skipLibCheck: true,
    customConditions: ["source"],
    types: [],
  },
};

/** Makes the folder and the settings of what is put there. */
export function prepareWorkspace(): void {
  mkdirSync(workspace, { recursive: true });
  writeFileSync(`${workspace}/tsconfig.json`, JSON.stringify(settings));
}

/** Removes what this module wrote. */
export function removeWorkspace(): void {
  rmSync(workspace, { recursive: true, force: true });
}

async function judge(
  program: Program,
  name: string,
  machine: CompiledWorkflow | undefined,
  diagnostics: readonly LocatedDiagnostic[],
  outside: readonly string[],
  deadline: Deadline,
): Promise<Verdict> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const bugs = errors.filter(({ code }) => code.startsWith("SW9") || code === "SW4002");
  if (bugs.length > 0)
    return { kind: "crash", details: bugs.map(({ code, message }) => `${code} ${message.replaceAll(name, "it")}`) };
  if (!machine) {
    if (errors.length === 0) return { kind: "crash", details: ["There is neither a machine nor an error."] };
    return {
      kind: "refused",
      details: errors.map(({ code, message, line, column }) => `${code} ${line}:${column} ${message}`),
    };
  }
  const problems = validateDefinition(machine.definition).filter(({ severity }) => severity === "ERROR");
  if (problems.length > 0) return { kind: "invalid", details: problems.map((problem) => JSON.stringify(problem)) };
  if (outside.length > 0) return { kind: "invalid", details: outside };
  const workflow = await importWorkflow(pathOf(name));
  if (workflow === undefined) return { kind: "refused", details: ["The module itself throws."] };
  for (const [index, run] of program.runs.entries()) {
    const { kind, details } = await withinDeadline(deadline, () => compareRun(workflow, machine, run));
    if (kind !== "equal") return { kind, details, run: index };
  }
  return { kind: "equal", details: [] };
}

/** Undefined for a module that throws before anything runs, as a shrunk one may that lost a constant. */
async function importWorkflow(path: string): Promise<Workflow<never, unknown> | undefined> {
  try {
    const module: { it: Workflow<never, unknown> } = await import(/* @vite-ignore */ pathToFileURL(path).href);
    return module.it;
  } catch {
    return undefined;
  }
}

async function compareRun(
  workflow: Workflow<never, unknown>,
  machine: CompiledWorkflow,
  run: ProgramRun,
): Promise<Verdict> {
  try {
    const { input } = run;
    const both = await runBoth({
      workflow,
      definition: machine.definition,
      input,
      answers: answersOf(run),
      startAt: Date.UTC(2026, 0, 1),
    });
    if (both.equal) return { kind: "equal", details: [] };
    return { kind: hasTie(both) ? "tie" : "wrong", details: both.differences };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: "wrong", details: [`runBoth threw ${text}`] };
  }
}
