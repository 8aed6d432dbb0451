import type { Json } from "@stepwright/asl";
import { lambdaResponse, TaskFailure, type TaskHandler, type TaskRequest } from "@stepwright/runtime";
import { usageFailure } from "../cli/cli-failure.js";
import { suggest } from "../cli/suggest.js";
import { readJsonFile } from "./read-json.js";

type Answer = { readonly return: Json } | { readonly throw: { readonly Error: string; readonly Cause?: string } };

/** The answers of `--tasks`, by state name, FunctionName or Resource: one per attempt, the last one repeating. */
export type TaskAnswers = ReadonlyMap<string, readonly Answer[]>;

export async function readTaskAnswers(path: string, cwd: string): Promise<TaskAnswers> {
  const content = await readJsonFile(path, cwd, "--tasks");
  if (!isRecord(content)) throw malformed(path, "the file holds an object");
  return new Map(Object.entries(content).map(([who, given]) => [who, readAnswers(given, who, path)]));
}

function readAnswers(given: unknown, who: string, path: string): readonly Answer[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (list.length === 0) throw malformed(path, `${who} has no answer`);
  return list.map((one) => {
    if (isAnswer(one)) return one;
    const near = isRecord(one) ? suggest(Object.keys(one)[0] ?? "", ["return", "throw"]) : undefined;
    throw malformed(path, `an answer of ${who} is neither`, near);
  });
}

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value) || Object.keys(value).length !== 1) return false;
  const failure = value["throw"];
  return "return" in value || (isRecord(failure) && typeof failure["Error"] === "string");
}

function malformed(path: string, reason: string, near?: string): Error {
  const form = '{ "return": … }, { "throw": { "Error": "…", "Cause": "…" } }, or a list of these';
  return usageFailure(`--tasks ${path} is not right: ${reason}.`, `${near ? `${near} ` : ""}Each name has ${form}.`);
}

/** Answers tasks from the file; `miss` is told of a task that has no answer there. */
export function answerTasks(answers: TaskAnswers, miss: (task: TaskRequest) => never): TaskHandler {
  const used = new Map<string, number>();
  return async (task) => {
    const who = namesOf(task).find((name) => answers.has(name));
    const list = answers.get(who ?? "") ?? [];
    const place = used.get(who ?? "") ?? 0;
    const answer = list[Math.min(place, list.length - 1)];
    if (who === undefined || !answer) return miss(task);
    used.set(who, place + 1);
    if ("throw" in answer) throw new TaskFailure(answer.throw.Error, answer.throw.Cause);
    return wrapAnswer(answer.return, task);
  };
}

/** What a task may be called in the file, the most exact first. */
export function namesOf(task: Pick<TaskRequest, "stateName" | "arguments" | "resource">): readonly string[] {
  const { stateName, arguments: given, resource } = task;
  const lambda = isRecord(given) ? given["FunctionName"] : undefined;
  const ending = typeof lambda === "string" ? /:function:([^:]+)/.exec(lambda)?.[1] : undefined;
  return [
    stateName,
    ...(typeof lambda === "string" ? [lambda] : []),
    ...(ending === undefined ? [] : [ending]),
    resource,
  ];
}

/** What a function returned is the Payload of `lambda:invoke`; an answer that has a Payload is the whole response. */
function wrapAnswer(answer: Json, task: TaskRequest): Json {
  const isInvoke = /:states:[^:]*:[^:]*:lambda:invoke$/.test(task.resource);
  return isInvoke && !(isRecord(answer) && "Payload" in answer) ? lambdaResponse(answer, task) : answer;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
