import { expect, test } from "vitest";
import { invoke, lintMachine, lintState } from "../../../testing/lint-machine.js";

const task = { Type: "Task", Resource: invoke };
const retry = (...lists: string[][]) => ({ ...task, Retry: lists.map((names) => ({ ErrorEquals: names })) });

test("a name that an earlier retrier takes is reported where it stands", () => {
  expect(lintState(retry(["A", "B"], ["C"], ["B", "D"]))).toEqual([
    "LINT_ERROR_ALREADY_HANDLED at /States/A/Retry[2]/ErrorEquals: B never reaches this retrier: Retry[0] takes it first",
  ]);
});

test("names of a task after States.TaskFailed are never asked", () => {
  expect(lintState(retry(["States.TaskFailed"], ["Lambda.Unknown", "Busy"]))).toEqual([
    "LINT_ERROR_ALREADY_HANDLED at /States/A/Retry[1]/ErrorEquals: Lambda.Unknown, Busy never reach this retrier: " +
      "Retry[0] takes them first, since States.TaskFailed matches every error of a task but States.Timeout",
  ]);
});

test("what States.TaskFailed does with names of Step Functions is left alone", () => {
  const limited = { ...retry(["States.TaskFailed"], ["States.Permissions"], ["States.Timeout"]), TimeoutSeconds: 9 };
  expect(lintState(limited)).toEqual([]);
});

test("what States.TaskFailed takes of a Parallel is left alone", () => {
  const branch = { StartAt: "B", States: { B: { Type: "Fail", Error: "Mine" } } };
  const lists = [{ ErrorEquals: ["States.TaskFailed"] }, { ErrorEquals: ["Mine"] }];
  expect(lintState({ Type: "Parallel", Branches: [branch], Retry: lists })).toEqual([]);
});

test("a retrier and a catcher of one name, and a name twice in one list, are no mistake", () => {
  const done = { Type: "Succeed" };
  const caught = { ...retry(["A", "A"]), Catch: [{ ErrorEquals: ["A"], Next: "B" }], Next: "B" };
  expect(lintMachine({ A: caught, B: done })).toEqual([]);
});

test("a catcher behind another of the same name is reported too", () => {
  const catchers = [
    { ErrorEquals: ["A"], Next: "B" },
    { ErrorEquals: ["A"], Next: "C" },
    { ErrorEquals: ["States.ALL"], Next: "C" },
  ];
  const states = { A: { ...task, Catch: catchers, Next: "B" }, B: { Type: "Succeed" }, C: { Type: "Fail" } };
  expect(lintMachine(states)).toEqual([
    "LINT_ERROR_ALREADY_HANDLED at /States/A/Catch[1]/ErrorEquals: A never reaches this catcher: Catch[0] takes it first",
  ]);
});
