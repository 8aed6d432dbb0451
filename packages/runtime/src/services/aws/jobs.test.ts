import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { runAwsTask } from "../../../testing/run-aws-task.js";
import { json, jsonError } from "../../../testing/stub-service.js";
import { RealClock } from "../../real-clock.js";

const started = json({ executionArn: "arn:aws:states:us-east-1:000000000000:execution:m:e", startDate: 1700000000 });

function execution(status: string, fields: object = {}) {
  return json({
    executionArn: "arn:aws:states:us-east-1:000000000000:execution:m:e",
    stateMachineArn: "m",
    name: "e",
    status,
    startDate: 1700000000,
    input: '{"n":1}',
    inputDetails: { included: true },
    ...fields,
  });
}

const ended = execution("SUCCEEDED", { output: '{"ok":true}', outputDetails: { included: true } });
const parameters = { StateMachineArn: "m", Input: { n: 1 } };

function startExecution(suffix: string, ...answers: ReturnType<typeof json>[]) {
  return runAwsTask({ resource: `arn:aws:states:::states:startExecution${suffix}`, parameters, answers });
}

test(".sync asks until the execution has ended, and waits on the clock of the run", async () => {
  const { outcome, requests } = await startExecution(
    ".sync",
    started,
    execution("RUNNING"),
    execution("RUNNING"),
    ended,
  );
  expect(requests.map(({ headers }) => headers["x-amz-target"])).toEqual([
    "AWSStepFunctions.StartExecution",
    ...Array(3).fill("AWSStepFunctions.DescribeExecution"),
  ]);
  expect(outcome.endedAt).toBe(7_000);
  expect(outcome.output).toEqual({
    ExecutionArn: "arn:aws:states:us-east-1:000000000000:execution:m:e",
    StateMachineArn: "m",
    Name: "e",
    Status: "SUCCEEDED",
    StartDate: "2023-11-14T22:13:20Z",
    Input: '{"n":1}',
    InputDetails: { Included: true },
    Output: '{"ok":true}',
    OutputDetails: { Included: true },
  });
  const [submitted] = outcome.history.flatMap((event) =>
    event.type === "TaskSubmitted" ? [event.taskSubmittedEventDetails.output] : [],
  );
  expect(JSON.parse(submitted ?? "")).toMatchObject({ SdkHttpMetadata: { HttpStatusCode: 200 } });
});

test("with :2 input and output are JSON", async () => {
  const { outcome } = await startExecution(".sync:2", started, ended);
  expect(outcome.output).toMatchObject({ Input: { n: 1 }, Output: { ok: true } });
});

test("an execution that failed fails the task with its description", async () => {
  const { outcome } = await startExecution(".sync", started, execution("FAILED", { error: "Broken", cause: "why" }));
  expect(outcome.error).toBe("States.TaskFailed");
  expect(JSON.parse(outcome.cause ?? "")).toMatchObject({ Status: "FAILED", Error: "Broken", Cause: "why" });
});

test("a description that cannot be had fails the task", async () => {
  const { outcome } = await startExecution(".sync", started, jsonError(400, "AccessDeniedException", "not yours"));
  expect(outcome.error).toBe("StepFunctions.AWSStepFunctionsException");
});

test("an execution that nobody waits for any longer is stopped, and not asked for again", async () => {
  const stop = new AbortController();
  let seen = 0;
  const { outcome, requests } = await runAwsTask({
    resource: "arn:aws:states:::states:startExecution.sync:2",
    parameters,
    answers: [started, execution("RUNNING")],
    clock: new RealClock(),
    signal: stop.signal,
    onRequest: () => {
      seen += 1;
      if (seen === 2) setTimeout(50).then(() => stop.abort());
    },
    // Longer than it would have waited before it asked again.
    openUntil: () => setTimeout(2_500),
  });
  expect(outcome.status).toBe("ABORTED");
  expect(requests.map(({ headers }) => headers["x-amz-target"])).toEqual([
    "AWSStepFunctions.StartExecution",
    "AWSStepFunctions.DescribeExecution",
    "AWSStepFunctions.StopExecution",
  ]);
});

describe("ecs:runTask.sync", () => {
  const runTask = { resource: "arn:aws:states:::ecs:runTask.sync", parameters: { Cluster: "c", TaskDefinition: "t" } };
  const task = (lastStatus: string, ...exitCodes: (number | undefined)[]) =>
    json({
      failures: [],
      tasks: [
        {
          taskArn: "arn:t",
          lastStatus,
          containers: exitCodes.map((exitCode) => (exitCode === undefined ? {} : { exitCode })),
          tags: [{ key: "teamName", value: "x" }],
        },
      ],
    });

  test("answers the task when its containers ended with 0", async () => {
    const { outcome, requests } = await runAwsTask({
      ...runTask,
      answers: [task("PENDING"), task("RUNNING"), task("STOPPED", 0, 0)],
    });
    expect(JSON.parse(requests[1]?.body ?? "")).toEqual({ cluster: "c", tasks: ["arn:t"] });
    expect(outcome.output).toEqual({
      TaskArn: "arn:t",
      LastStatus: "STOPPED",
      Containers: [{ ExitCode: 0 }, { ExitCode: 0 }],
      Tags: [{ Key: "teamName", Value: "x" }],
    });
  });

  test.each([[[0, 1]], [[undefined]], [[]]])("fails when they ended with %j", async (codes) => {
    const { outcome } = await runAwsTask({ ...runTask, answers: [task("PENDING"), task("STOPPED", ...codes)] });
    expect(outcome.error).toBe("States.TaskFailed");
    expect(JSON.parse(outcome.cause ?? "")).toMatchObject({ TaskArn: "arn:t" });
  });

  test("fails when the service does not know the task", async () => {
    const lost = json({ tasks: [], failures: [{ arn: "arn:t", reason: "MISSING" }] });
    const { outcome } = await runAwsTask({ ...runTask, answers: [task("PENDING"), lost] });
    expect(outcome).toMatchObject({
      error: "States.TaskFailed",
      cause: '{"Tasks":[],"Failures":[{"Arn":"arn:t","Reason":"MISSING"}]}',
    });
  });

  test("fails when no task was started", async () => {
    const { outcome } = await runAwsTask({
      ...runTask,
      answers: [json({ tasks: [], failures: [{ reason: "RESOURCE:CPU" }] })],
    });
    expect(outcome.error).toBe("AmazonECS.Unknown");
    expect(outcome.cause).toContain("RESOURCE:CPU");
  });

  test("does not wait for several tasks", async () => {
    const { outcome, requests } = await runAwsTask({
      ...runTask,
      parameters: { ...runTask.parameters, Count: 2 },
      answers: [],
    });
    expect([outcome.error, requests.length]).toEqual(["States.Runtime", 0]);
  });
});

test("batch:submitJob.sync answers the job, or fails with it", async () => {
  const run = (status: string) =>
    runAwsTask({
      resource: "arn:aws:states:::batch:submitJob.sync",
      parameters: { JobName: "n", JobQueue: "q", JobDefinition: "d" },
      answers: [
        json({ jobId: "j", jobName: "n" }),
        json({ jobs: [{ jobId: "j", status: "RUNNABLE" }] }),
        json({ jobs: [{ jobId: "j", status }] }),
      ],
    });
  expect((await run("SUCCEEDED")).outcome.output).toEqual({ JobId: "j", Status: "SUCCEEDED" });
  expect((await run("FAILED")).outcome).toMatchObject({
    error: "States.TaskFailed",
    cause: '{"JobId":"j","Status":"FAILED"}',
  });
});

test("a job that takes long is asked for every half minute", async () => {
  const running = Array.from({ length: 12 }, () => execution("RUNNING"));
  const { outcome } = await startExecution(".sync", started, ...running, ended);
  expect(outcome.endedAt).toBe((1 + 2 + 4 + 8 + 16 + 8 * 30) * 1_000);
});
