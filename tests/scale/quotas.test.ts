import type { State, StateMachine } from "@stepwright/asl";
import { executeMachine, VirtualClock } from "@stepwright/runtime";
import { expect, test } from "vitest";

const large = "x".repeat(300 * 1024);
const lambda = "arn:aws:lambda:us-east-1:111111111111:function:large";
const cause = (who: string) =>
  `The state/task '${who}' returned a result with a size exceeding the maximum number of bytes service limit.`;

function run(states: { readonly [name: string]: State }) {
  const machine: StateMachine = { QueryLanguage: "JSONata", StartAt: Object.keys(states)[0] ?? "", States: states };
  return executeMachine(machine, { input: {}, clock: new VirtualClock(0), tasks: async () => large });
}

test("an execution whose history reaches 25,000 events fails at the last of them", async () => {
  const outcome = await run({ Again: { Type: "Pass", Next: "More" }, More: { Type: "Pass", Next: "Again" } });
  expect(outcome).toMatchObject({
    status: "FAILED",
    error: "States.Runtime",
    cause: "The execution reached the maximum number of history events (25000).",
  });
  expect(outcome.history).toHaveLength(25_000);
  expect(outcome.history.at(-1)).toMatchObject({ type: "ExecutionFailed", id: 25_000 });
});

test("no catcher holds an execution whose history is full", async () => {
  const outcome = await run({
    Loop: {
      Type: "Parallel",
      Branches: [
        { StartAt: "Again", States: { Again: { Type: "Pass", Next: "More" }, More: { Type: "Pass", Next: "Again" } } },
      ],
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "Done" }],
      End: true,
    },
    Done: { Type: "Succeed" },
  });
  expect(outcome).toMatchObject({ status: "FAILED", error: "States.Runtime" });
  expect(outcome.history.length).toBeLessThanOrEqual(25_000);
});

test("a state that gives 300 KiB ends the execution", async () => {
  const outcome = await run({ Large: { Type: "Pass", Output: "{% $pad('', 307200) %}", End: true } });
  expect(outcome).toMatchObject({ status: "FAILED", error: "States.DataLimitExceeded", cause: cause("Large") });
  expect(outcome.history.map(({ type }) => type)).toEqual(["ExecutionStarted", "PassStateEntered", "ExecutionFailed"]);
});

test("a task that answers 300 KiB fails, and States.ALL catches it", async () => {
  const task = { Type: "Task", Resource: lambda } as const;
  const uncaught = await run({ Large: { ...task, End: true } });
  expect(uncaught).toMatchObject({ status: "FAILED", error: "States.DataLimitExceeded", cause: cause(lambda) });
  expect(uncaught.history.at(-2)).toMatchObject({ type: "LambdaFunctionFailed" });
  const caught = await run({
    Large: { ...task, Catch: [{ ErrorEquals: ["States.ALL"], Next: "Done" }], End: true },
    Done: { Type: "Succeed", Output: "{% $states.input.Error %}" },
  });
  expect(caught).toMatchObject({ status: "SUCCEEDED", output: "States.DataLimitExceeded" });
});
