import type { Json, TaskState } from "@stepwright/asl";
import { expect, test } from "vitest";
import { executeMachine } from "../interpreter/execute-machine.js";
import { VirtualClock } from "../virtual-clock.js";
import { Activities } from "./activities.js";
import type { TaskHandler } from "./handler.js";
import { TaskTokens } from "./task-tokens.js";

const queue = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";

function runWaiting(state: Partial<TaskState>, tasks: (tokens: TaskTokens, clock: VirtualClock) => TaskHandler) {
  const tokens = new TaskTokens();
  const clock = new VirtualClock(0);
  const machine = {
    QueryLanguage: "JSONata",
    StartAt: "Ask",
    States: {
      Ask: {
        Type: "Task",
        Resource: queue,
        Arguments: { Token: "{% $states.context.Task.Token %}" },
        ...state,
        End: true,
      },
    },
  } as const;
  return executeMachine(machine, { input: {}, clock, tokens, tasks: tasks(tokens, clock) });
}

function tokenIn(args: Json): string {
  return typeof args === "object" && args !== null && "Token" in args ? String(args.Token) : "";
}

test("the task ends with what comes back under its token", async () => {
  const outcome = await runWaiting({}, (tokens, clock) => async (task) => {
    clock.sleep(5_000).then(() => tokens.succeed(tokenIn(task.arguments), { approved: true }));
    return { MessageId: "1" };
  });
  expect(outcome).toMatchObject({ output: { approved: true }, endedAt: 5_000 });
  expect(outcome.history.map(({ type }) => type).slice(2, 6)).toEqual([
    "TaskScheduled",
    "TaskStarted",
    "TaskSubmitted",
    "TaskSucceeded",
  ]);
});

test("an answer that comes before the call returns is not lost", async () => {
  const outcome = await runWaiting({}, (tokens) => async (task) => {
    tokens.succeed(tokenIn(task.arguments), 7);
    return null;
  });
  expect(outcome.output).toBe(7);
});

test("a task whose heartbeats stay out is a timeout that either name catches", async () => {
  for (const name of ["States.Timeout", "States.HeartbeatTimeout"]) {
    const outcome = await runWaiting(
      { HeartbeatSeconds: 10, Catch: [{ ErrorEquals: [name], Next: "Ask2" }] },
      (tokens, clock) => async (task) => {
        clock.sleep(8_000).then(() => tokens.heartbeat(tokenIn(task.arguments)));
        return null;
      },
    ).catch((error: Error) => error.message);
    // The catcher leads nowhere on purpose: that it is followed is the point.
    expect(outcome).toContain("Ask2");
  }
});

test("heartbeats keep a task waiting for as long as they come", async () => {
  const outcome = await runWaiting({ HeartbeatSeconds: 10 }, (tokens, clock) => async (task) => {
    const token = tokenIn(task.arguments);
    for (const second of [8, 16, 24]) clock.sleep(second * 1_000).then(() => tokens.heartbeat(token));
    clock.sleep(30_000).then(() => tokens.succeed(token, "late"));
    return null;
  });
  expect(outcome).toMatchObject({ output: "late", endedAt: 30_000 });
});

test("a token that no task waits for is refused", () => {
  const tokens = new TaskTokens();
  const pending = tokens.open("one");
  pending.close();
  expect(() => tokens.succeed(pending.token, 1)).toThrow("Task Timed Out");
  expect(() => tokens.succeed("made up", 1)).toThrow("Invalid Token");
});

test("a worker takes the task of an activity and ends it by its token", async () => {
  const arn = "arn:aws:states:us-east-1:123456789012:activity:pack";
  const [tokens, activities] = [new TaskTokens(), new Activities()];
  activities.create(arn);
  const running = executeMachine(
    { QueryLanguage: "JSONata", StartAt: "Pack", States: { Pack: { Type: "Task", Resource: arn, End: true } } },
    { input: { box: 1 }, clock: new VirtualClock(0), tokens, activities, tasks: async () => null },
  );
  const task = await activities.take(arn, "worker-1");
  tokens.succeed(task?.taskToken ?? "", "packed");
  const outcome = await running;
  expect(task?.input).toEqual({ box: 1 });
  expect(outcome.output).toBe("packed");
  expect(outcome.history[3]).toMatchObject({
    type: "ActivityStarted",
    activityStartedEventDetails: { workerName: "worker-1" },
  });
});
