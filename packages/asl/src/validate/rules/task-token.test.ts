import { expect, test } from "vitest";
import { lintState, publish, publishAndWait } from "../../../testing/lint-machine.js";

const task = { Type: "Task", Resource: publishAndWait, TimeoutSeconds: 60 };
const jsonata = { QueryLanguage: "JSONata" };
const missing =
  "LINT_TOKEN_NOT_SENT at /States/A: The task waits for its token, but its request does not carry the token, so nobody can return it";

test("a request without the token is reported in both languages", () => {
  expect(lintState({ ...task, Parameters: { "Message.$": "$.text", Id: "$$.Execution.Id" } })).toContain(missing);
  expect(lintState({ ...task, Parameters: { "Message.$": "$$.Execution.Id" } })).toEqual([missing]);
  expect(lintState({ ...task, Arguments: { Message: "{% $states.context.State.Name %}" } }, jsonata)).toEqual([
    missing,
  ]);
  expect(lintState(task)).toEqual([missing]);
});

test("the token may hide in what holds it", () => {
  for (const path of ["$$.Task.Token", "$$", "$$.Task", "$$['Task']", "States.Format('{}', $$.Task.Token)"])
    expect(lintState({ ...task, Parameters: { Message: { "text.$": path } } }), path).toEqual([]);
  for (const text of [
    "$states.context.Task.Token",
    "$states.context",
    "$lookup($states, 'context')",
    "$string($states)",
  ])
    expect(lintState({ ...task, Arguments: { Message: [`{% ${text} %}`] } }, jsonata), text).toEqual([]);
  expect(lintState({ ...task, InputPath: "$$", Parameters: { "Message.$": "$" } })).toEqual([]);
});

test("what is still replaced may become the token", () => {
  expect(lintState({ ...task, Parameters: { "Message.$": "${Token}" } })).toEqual([]);
  expect(lintState({ ...task, Arguments: "${Request}" }, jsonata)).toEqual([]);
});

test("a task that does not wait needs no token", () => {
  expect(lintState({ Type: "Task", Resource: publish, Parameters: { Message: "m" } })).toEqual([]);
});
