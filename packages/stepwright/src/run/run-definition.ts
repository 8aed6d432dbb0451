import { type Json, type StateMachine, walkStates } from "@stepwright/asl";
import type { TaskRequest } from "@stepwright/runtime";
import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { loadDefinition } from "../compile/load-machine.js";
import { answerTokens } from "./answer-tokens.js";
import { createClock } from "./create-clock.js";
import { describeRun } from "./describe-run.js";
import { machineFacts } from "./engine-facts.js";
import { noObjects, openObjects } from "./local-objects.js";
import { recordSteps } from "./record-steps.js";
import type { RunOptions } from "./run-run.js";
import { answerTasks, namesOf, readTaskAnswers, type TaskAnswers } from "./tasks-file.js";
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
  const { executeMachine, ExecutionStopped, TaskTokens } = await import("@stepwright/runtime");
  const stop = new AbortController();
  const missing: Error[] = [];
  const stopFor = (problem: Error): never => {
    missing.push(problem);
    stop.abort(new ExecutionStopped());
    throw stop.signal.reason;
  };
  const recorder = recordSteps(answerTasks(answers, (task) => stopFor(unanswered(task, machine, answers))));
  const tokens = new TaskTokens();
  const outcome = await executeMachine(machine, {
    input,
    tokens,
    clock: await createClock(options["real-time"]),
    tasks: answerTokens(recorder.tasks, tokens),
    objects: await openObjects(options.objects, cx.cwd, () => stopFor(noObjects())),
    names: { stateMachineName: name },
    signal: stop.signal,
  });
  const [problem] = missing;
  if (problem) throw problem;
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

function unanswered(task: TaskRequest, machine: StateMachine, answers: TaskAnswers): Error {
  const { stateName, resource, arguments: given } = task;
  const entry = `${JSON.stringify(stateName)}: { "return": … }`;
  const others = findUnanswered(machine, answers).filter((name) => name !== stateName);
  return usageFailure(
    `Nothing answers the task ${stateName} (${resource}).`,
    `Add an answer to the file of --tasks: { ${entry} }`,
    [
      `It was called with ${JSON.stringify(given)}.`,
      ...(others.length === 0 ? [] : [`No answer either for: ${others.join(", ")}.`]),
    ],
  );
}

/** The tasks that the file has nothing for, as far as the definition says what they are called with. */
function findUnanswered(machine: StateMachine, answers: TaskAnswers): string[] {
  return [...walkStates(machine)].flatMap(({ name, state }) => {
    if (state.Type !== "Task") return [];
    const given = state.Arguments ?? state.Parameters ?? null;
    const names = namesOf({ stateName: name, resource: state.Resource, arguments: given });
    return names.some((one) => answers.has(one)) ? [] : [name];
  });
}
