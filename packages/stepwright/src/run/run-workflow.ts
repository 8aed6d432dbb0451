import type { Json } from "@stepwright/asl";
import type { LocatedDiagnostic } from "@stepwright/compiler";
import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext, CommandResult } from "../cli/command.js";
import type { ExitName } from "../cli/exit-codes.js";
import { compileFiles } from "../compile/compile-files.js";
import { emitFiles } from "../compile/emit-files.js";
import { pickWorkflow, type Target } from "../compile/target.js";
import { openProjectFiles } from "../project/open-project.js";
import { checkInput } from "./check-input.js";
import { describeRun } from "./describe-run.js";
import { type Ran, runInAsl, runInBoth, runInNative } from "./engines.js";
import { loadWorkflow } from "./load-workflow.js";
import { readMocks, refuseUnknownMocks } from "./read-mocks.js";
import type { RunOptions } from "./run-run.js";
import { writeHistory } from "./write-history.js";

/** `stepwright run file.workflow.ts`: the workflow in the engines that were asked for. */
export async function runWorkflow(
  cx: CommandContext,
  target: Target,
  given: Json | undefined,
  options: RunOptions,
): Promise<CommandResult> {
  refuseContradictions(options);
  return options.engine === "native"
    ? await runFunction(cx, target, given, options)
    : await runMachine(cx, target, given, options);
}

function refuseContradictions({ engine, history, "real-time": realTime }: RunOptions): void {
  if (engine === "native" && history !== undefined) {
    throw usageFailure("The native engine has no states, so it has no history.", "Use --engine asl or both.");
  }
  if (realTime && engine !== "native" && engine !== "asl") {
    throw usageFailure("Two engines cannot share real time.", "Use --real-time with --engine native or asl.");
  }
}

async function runFunction(
  cx: CommandContext,
  target: Target,
  given: Json | undefined,
  options: RunOptions,
): Promise<CommandResult> {
  const mocks = await readMocks(options, cx.cwd);
  const { root } = await openProjectFiles([target.file], cx.cwd);
  const { name, workflow, definition } = await loadWorkflow(target, root, cx.cwd);
  const input = await checkInput(definition, given);
  const ran = await runInNative({ workflow, input, mocks, realTime: options["real-time"] });
  return report(name, ran, [], cx);
}

async function runMachine(
  cx: CommandContext,
  target: Target,
  given: Json | undefined,
  options: RunOptions,
): Promise<CommandResult> {
  const mocks = await readMocks(options, cx.cwd);
  const project = await openProjectFiles([target.file], cx.cwd);
  const { workflows, diagnostics, hasErrors } = await compileFiles(project, cx);
  if (hasErrors) return { exits: ["diagnostics"], diagnostics };
  const machine = pickWorkflow(target, workflows, cx.cwd);
  const steps = machine.functions.map((one) => one.name);
  refuseUnknownMocks(mocks, steps, machine.name);
  const { root } = project;
  const { workflow, definition } = await loadWorkflow({ ...target, exportName: machine.exportName }, root, cx.cwd);
  const input = await checkInput(definition, given);
  const setup = { workflow, machine, input, mocks, realTime: options["real-time"] };
  if (options.engine !== "asl") return await finish(await runInBoth(setup));
  const artifacts = await emitFiles(machine, root, cx);
  if (artifacts.diagnostics.length > 0) {
    return { exits: ["diagnostics"], diagnostics: [...diagnostics, ...artifacts.diagnostics] };
  }
  return await finish(await runInAsl({ ...setup, artifacts, root }, cx));

  async function finish(ran: Ran): Promise<CommandResult> {
    if (options.history !== undefined) await writeHistory(options.history, ran.history ?? [], cx);
    return report(machine.name, ran, diagnostics, cx);
  }
}

function report(name: string, ran: Ran, diagnostics: readonly LocatedDiagnostic[], cx: CommandContext): CommandResult {
  describeRun(name, ran, cx);
  const { facts, both } = ran;
  const exits: ExitName[] = [
    facts.status === "SUCCEEDED" ? "ok" : "executionFailed",
    both?.equal === false ? "difference" : "ok",
  ];
  return { exits, diagnostics, facts: { ...facts, ...(both ? { ...both, asl: facts } : {}) } };
}
