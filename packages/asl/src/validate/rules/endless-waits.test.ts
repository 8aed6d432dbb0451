import { expect, test } from "vitest";
import { lintMachine, lintState, publishAndWait } from "../../../testing/lint-machine.js";

const ask = { Type: "Task", Resource: publishAndWait, Parameters: { "Message.$": "$$.Task.Token" } };
const work = { Type: "Task", Resource: "arn:aws:states:eu-west-1:123456789012:activity:work" };
const parallel = (states: Readonly<Record<string, object>>) => ({
  Type: "Parallel",
  Branches: Object.entries(states).map(([name, state]) => ({ StartAt: name, States: { [name]: state } })),
  End: true,
});

test("a callback and an activity without a limit are reported", () => {
  expect(lintState(ask)).toEqual([
    "LINT_WAIT_WITHOUT_LIMIT at /States/A: When nobody returns the token, this task waits for a year",
  ]);
  expect(lintState(work)).toEqual([
    "LINT_WAIT_WITHOUT_LIMIT at /States/A: When no worker takes it, or the worker dies, this task waits for a year",
  ]);
});

test("a limit of the state or of the machine will do", () => {
  for (const limit of [{ TimeoutSeconds: 60 }, { TimeoutSecondsPath: "$.s" }, { HeartbeatSeconds: 60 }])
    expect(lintState({ ...ask, ...limit })).toEqual([]);
  expect(lintState(ask, { TimeoutSeconds: 600 })).toEqual([]);
});

test("a branch beside it that fails is a limit, also further out", () => {
  const waiting = { ...ask, End: true };
  const failing = parallel({ Late: { Type: "Fail" } });
  expect(lintState(parallel({ Inner: parallel({ Ask: waiting }), Timer: failing }))).toEqual([]);
  expect(lintState(parallel({ Ask: waiting, Timer: { Type: "Succeed" } }))).toHaveLength(1);
});

test("a Fail of the same branch is no limit", () => {
  const states = { A: { ...ask, Catch: [{ ErrorEquals: ["No"], Next: "B" }], End: true }, B: { Type: "Fail" } };
  expect(lintMachine(states)).toHaveLength(1);
});
