import type { StateMachine } from "@stepwright/asl";
import { expect, test } from "vitest";
import { executeMachine } from "../interpreter/execute-machine.js";
import { VirtualClock } from "../virtual-clock.js";
import { answerExecutions } from "./child-executions.js";
import { TaskFailure } from "./task-failure.js";

const childArn = "arn:aws:states:us-east-1:123456789012:stateMachine:child";

function start(suffix: string, child: Omit<StateMachine, "QueryLanguage">) {
  const clock = new VirtualClock(0);
  const machines = (arn: string) => (arn === childArn ? ({ QueryLanguage: "JSONata", ...child } as const) : undefined);
  const tasks = answerExecutions({
    machines,
    tasks: async ({ stateName }) => {
      throw new TaskFailure("NoAnswer", stateName);
    },
  });
  return executeMachine(
    {
      QueryLanguage: "JSONata",
      StartAt: "Start",
      States: {
        Start: {
          Type: "Task",
          Resource: `arn:aws:states:::states:startExecution${suffix}`,
          Arguments: { StateMachineArn: childArn, Name: "one", Input: "{% $states.input %}" },
          Output: "{% $exists($states.result.Output) ? $states.result.Output : null %}",
          End: true,
        },
      },
    },
    { input: { n: 2 }, clock, tasks },
  );
}

const doubling: Omit<StateMachine, "QueryLanguage"> = {
  StartAt: "Wait",
  States: { Wait: { Type: "Wait", Seconds: 60, Output: "{% $states.input.n * 2 %}", End: true } },
};

test("a parent waits for its child on the same clock, and gets its output as JSON", async () => {
  expect(await start(".sync:2", doubling)).toMatchObject({ output: 4, endedAt: 60_000 });
});

test("without :2 the child's output is text", async () => {
  expect(await start(".sync", doubling)).toMatchObject({ output: "4" });
});

test("a child that is only started is not waited for", async () => {
  expect(await start("", doubling)).toMatchObject({ output: null, endedAt: 0 });
});

test("a failing child fails the task with its description as the cause", async () => {
  const outcome = await start(".sync:2", { StartAt: "F", States: { F: { Type: "Fail", Error: "Broken" } } });
  expect(outcome).toMatchObject({ status: "FAILED", error: "States.TaskFailed" });
  expect(JSON.parse(outcome.cause ?? "")).toMatchObject({ Error: "Broken", Status: "FAILED", Name: "one" });
});
