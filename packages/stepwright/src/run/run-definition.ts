import type { Json } from "@stepwright/asl";
import type { TaskRequest } from "@stepwright/runtime";
import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { loadDefinition } from "../compile/load-machine.js";
import { createClock } from "./create-clock.js";
import { describeRun } from "./describe-run.js";
import { machineFacts } from "./engine-facts.js";
import { recordSteps } from "./record-steps.js";
import type { RunOptions } from "./run-run.js";
import { answerTasks, readTaskAnswers } from "./tasks-file.js";
import { writeHistory } from "./write-history.js";

/** `stepwright run machine.asl.json`: any state machine, its tasks answered from a file. */
export async function runDefinition(
  cx: CommandContext,
  path: string,
  input: Json,
  options: RunOptions,
): Promise<CommandResult> {
  refuseWorkflowOptions(options);
  const answers = options.tasks === undefined ? new Map() : await readTaskAnswers(options.tasks, cx.cwd);
  const { name, machine, diagnostics } = await loadDefinition(path, cx);
  if (!machine) return { exits: ["diagnostics"], diagnostics };
  const { executeMachine, ExecutionStopped } = await import("@stepwright/runtime");
  const stop = new AbortController();
  const missed: TaskRequest[] = [];
  const recorder = recordSteps(
    answerTasks(answers, (task) => {
      missed.push(task);
      stop.abort(new ExecutionStopped());
      throw stop.signal.reason;
    }),
  );
  const clock = await createClock(options["real-time"]);
  const names = { stateMachineName: name };
  const outcome = await executeMachine(machine, { input, clock, tasks: recorder.tasks, names, signal: stop.signal });
  const [task] = missed;
  if (task) throw unanswered(task);
  if (options.history !== undefined) await writeHistory(options.history, outcome.history, cx);
  const facts = machineFacts(outcome, recorder.steps());
  describeRun(name, { facts, history: outcome.history }, cx);
  return { exits: [facts.status === "SUCCEEDED" ? "ok" : "executionFailed"], diagnostics, facts: { ...facts } };
}

function refuseWorkflowOptions(options: RunOptions): void {
  if (options.engine === "native" || options.engine === "both") {
    throw usageFailure(`--engine ${options.engine} needs a workflow: a definition runs in the ASL engine only.`);
  }
  if (options.mock.length > 0 || options.mocks !== undefined) {
    throw usageFailure("--mock answers the steps of a workflow.", "Use --tasks FILE for the tasks of a definition.");
  }
}

function unanswered({ stateName, resource, arguments: given }: TaskRequest): Error {
  const entry = `${JSON.stringify(stateName)}: { "return": … }`;
  return usageFailure(
    `Nothing answers the task ${stateName} (${resource}).`,
    `Add an answer to the file of --tasks: { ${entry} }`,
    [`It was called with ${JSON.stringify(given)}.`],
  );
}
