import type { Json, StateMachine } from "@stepwright/asl";
import { expect, test } from "vitest";
import type { TaskHandler } from "../services/handler.js";
import { TaskFailure } from "../services/task-failure.js";
import { VirtualClock } from "../virtual-clock.js";
import { executeMachine } from "./execute-machine.js";
import { ExecutionStopped } from "./failure.js";

const echo: TaskHandler = async (task) => task.arguments;
const fn = "arn:aws:lambda:us-east-1:123456789012:function:f";

function run(machine: Omit<StateMachine, "QueryLanguage">, input: Json = {}, tasks: TaskHandler = echo) {
  return executeMachine({ QueryLanguage: "JSONata", ...machine }, { input, tasks, clock: new VirtualClock(0) });
}

test("Assign and Output see the variables as of the state's entry", async () => {
  const outcome = await run({
    StartAt: "A",
    States: {
      A: { Type: "Pass", Assign: { x: 1, y: 2 }, Next: "B" },
      B: { Type: "Pass", Assign: { x: "{% $y %}", y: "{% $x %}" }, Output: "{% [$x, $y] %}", Next: "C" },
      C: { Type: "Pass", Output: { before: "{% $states.input %}", after: ["{% $x %}", "{% $y %}"] }, End: true },
    },
  });
  expect(outcome.output).toEqual({ before: [1, 2], after: [2, 1] });
  expect(outcome.path).toEqual(["A", "B", "C"]);
});

test("a task is retried with growing delays, then its catcher takes over", async () => {
  const attempts: number[] = [];
  const outcome = await run(
    {
      StartAt: "T",
      States: {
        T: {
          Type: "Task",
          Resource: fn,
          Retry: [{ ErrorEquals: ["Busy"], IntervalSeconds: 2, MaxAttempts: 2 }],
          Catch: [{ ErrorEquals: ["States.ALL"], Output: "{% $states.errorOutput.Error %}", Next: "Done" }],
          End: true,
        },
        Done: { Type: "Succeed" },
      },
    },
    {},
    async (task) => {
      attempts.push(task.clock.now());
      throw new TaskFailure("Busy", "come back later");
    },
  );
  expect(attempts).toEqual([0, 2_000, 6_000]);
  expect(outcome).toMatchObject({ status: "SUCCEEDED", output: "Busy", transitions: 4 });
});

test("an undefined field fails the state with the cause that Step Functions gives", async () => {
  const outcome = await run({ StartAt: "P", States: { P: { Type: "Pass", Output: "{% $nope %}", End: true } } });
  expect(outcome).toMatchObject({
    status: "FAILED",
    error: "States.QueryEvaluationError",
    cause:
      "An error occurred while executing the state 'P' (entered at the event id #2). The JSONata expression '$nope' specified for the field 'Output' returned nothing (undefined).",
  });
});

test("a failing expression of a Task can be caught", async () => {
  const outcome = await run({
    StartAt: "T",
    States: {
      T: {
        Type: "Task",
        Resource: fn,
        Arguments: "{% $nope %}",
        Catch: [{ ErrorEquals: ["States.QueryEvaluationError"], Next: "Done" }],
        End: true,
      },
      Done: { Type: "Succeed" },
    },
  });
  expect(outcome.status).toBe("SUCCEEDED");
});

test("the first failing branch stops the others and lends the Parallel its error", async () => {
  const outcome = await run({
    StartAt: "P",
    States: {
      P: {
        Type: "Parallel",
        Branches: [
          { StartAt: "W", States: { W: { Type: "Wait", Seconds: 100, Next: "Never" }, Never: { Type: "Succeed" } } },
          {
            StartAt: "V",
            States: { V: { Type: "Wait", Seconds: 5, Next: "F" }, F: { Type: "Fail", Error: "E", Cause: "C" } },
          },
        ],
        End: true,
      },
    },
  });
  expect(outcome).toMatchObject({ status: "FAILED", error: "E", cause: "C", endedAt: 5_000 });
  expect(outcome.history.slice(-3).map(({ type }) => type)).toEqual([
    "WaitStateAborted",
    "ParallelStateFailed",
    "ExecutionFailed",
  ]);
});

test("a Parallel that is stopped from outside leaves no trace of success", async () => {
  const slow = { StartAt: "W", States: { W: { Type: "Wait", Seconds: 50, End: true } } } as const;
  const outcome = await run({
    StartAt: "Outer",
    States: {
      Outer: {
        Type: "Parallel",
        Branches: [
          { StartAt: "Inner", States: { Inner: { Type: "Parallel", Branches: [slow], End: true } } },
          { StartAt: "V", States: { V: { Type: "Wait", Seconds: 5, Next: "F" }, F: { Type: "Fail", Error: "E" } } },
        ],
        End: true,
      },
    },
  });
  expect(outcome.history.slice(-5).map(({ type }) => type)).toEqual([
    "FailStateEntered",
    "ParallelStateAborted",
    "WaitStateAborted",
    "ParallelStateFailed",
    "ExecutionFailed",
  ]);
});

test("a loop that never waits can be stopped", async () => {
  const controller = new AbortController();
  setImmediate(() => controller.abort(new ExecutionStopped()));
  const outcome = await executeMachine(
    { QueryLanguage: "JSONata", StartAt: "A", States: { A: { Type: "Pass", Next: "A" } } },
    { input: {}, tasks: echo, clock: new VirtualClock(0), limits: "off", signal: controller.signal },
  );
  expect(outcome.status).toBe("ABORTED");
});

test("MaxConcurrency bounds the iterations, and results keep the order of the items", async () => {
  const outcome = await run(
    {
      StartAt: "M",
      States: {
        M: {
          Type: "Map",
          MaxConcurrency: 2,
          ItemProcessor: {
            StartAt: "W",
            States: {
              W: { Type: "Wait", Seconds: "{% $states.input %}", Output: "{% $states.input * 2 %}", End: true },
            },
          },
          End: true,
        },
      },
    },
    [30, 10, 10],
  );
  expect(outcome).toMatchObject({ output: [60, 20, 20], endedAt: 30_000 });
});

test("a task that outlives TimeoutSeconds fails with States.Timeout and its signal is aborted", async () => {
  let aborted = false;
  const outcome = await run(
    { StartAt: "T", States: { T: { Type: "Task", Resource: fn, TimeoutSeconds: 5, End: true } } },
    {},
    async ({ clock, signal }) => {
      signal.addEventListener("abort", () => {
        aborted = true;
      });
      await clock.release(() => clock.sleep(60_000, signal));
      return null;
    },
  );
  expect(outcome).toMatchObject({ status: "FAILED", error: "States.Timeout", endedAt: 5_000 });
  expect(aborted).toBe(true);
});

test("the machine's TimeoutSeconds ends the execution as TIMED_OUT", async () => {
  const outcome = await run({
    TimeoutSeconds: 7,
    StartAt: "W",
    States: { W: { Type: "Wait", Seconds: 8, End: true } },
  });
  expect(outcome).toMatchObject({ status: "TIMED_OUT", endedAt: 7_000 });
});

test("a stopped execution is ABORTED with the reason it was stopped for", async () => {
  const controller = new AbortController();
  const outcome = executeMachine(
    {
      QueryLanguage: "JSONata",
      StartAt: "W",
      States: { W: { Type: "Wait", Seconds: 8, Next: "T" }, T: { Type: "Task", Resource: fn, End: true } },
    },
    {
      input: {},
      clock: new VirtualClock(0),
      signal: controller.signal,
      tasks: async () => {
        controller.abort(new ExecutionStopped("Stop", "enough"));
        return null;
      },
    },
  );
  expect(await outcome).toMatchObject({ status: "ABORTED", error: "Stop", cause: "enough" });
});

test("ten thousand rounds of a loop end without growing the stack", async () => {
  const outcome = await executeMachine(
    {
      QueryLanguage: "JSONata",
      StartAt: "Init",
      States: {
        Init: { Type: "Pass", Assign: { i: 0 }, Next: "Test" },
        Test: { Type: "Choice", Choices: [{ Condition: "{% $i < 10000 %}", Next: "Step" }], Default: "Done" },
        Step: { Type: "Pass", Assign: { i: "{% $i + 1 %}" }, Next: "Test" },
        Done: { Type: "Succeed", Output: "{% $i %}" },
      },
    },
    { input: {}, tasks: echo, clock: new VirtualClock(0), limits: "off" },
  );
  expect(outcome.output).toBe(10_000);
});

test("an execution that fills its history fails", async () => {
  const outcome = await run({ StartAt: "A", States: { A: { Type: "Pass", Next: "A" } } });
  expect(outcome.status).toBe("FAILED");
  expect(outcome.history).toHaveLength(25_000);
});

test("the same input and seed give the same history", async () => {
  const machine: Omit<StateMachine, "QueryLanguage"> = {
    StartAt: "M",
    States: {
      M: {
        Type: "Map",
        ItemProcessor: {
          StartAt: "T",
          States: { T: { Type: "Task", Resource: fn, Output: "{% $uuid() %}", End: true } },
        },
        End: true,
      },
    },
  };
  const [first, second] = await Promise.all([run(machine, [1, 2, 3]), run(machine, [1, 2, 3])]);
  expect(first).toEqual(second);
});
