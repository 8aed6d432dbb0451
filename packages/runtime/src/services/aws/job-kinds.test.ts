import type { JsonObject } from "@stepwright/asl";
import { expect, test } from "vitest";
import { fakeClient } from "../../../testing/fake-client.js";
import { runAwsTask } from "../../../testing/run-aws-task.js";

/** Names of the fields are those of the clients 3.1138.0. */
async function runFake(integration: string, parameters: JsonObject, service: ReturnType<typeof fakeClient>) {
  const { outcome } = await runAwsTask({
    resource: `arn:aws:states:::${integration}`,
    parameters,
    answers: [],
    options: { load: async () => service.module },
  });
  return outcome;
}

test("glue:startJobRun.sync answers the run", async () => {
  const run = (state: string) => ({ JobRun: { Id: "jr", JobName: "etl", JobRunState: state } });
  const glue = fakeClient("Glue", {
    StartJobRun: { input: { JobName: "text" }, output: { JobRunId: "text" }, answers: [{ JobRunId: "jr" }] },
    GetJobRun: {
      input: { JobName: "text", RunId: "text" },
      output: { JobRun: { Id: "text", JobName: "text", JobRunState: "text" } },
      answers: [run("WAITING"), run("RUNNING"), run("SUCCEEDED")],
    },
  });
  const outcome = await runFake("glue:startJobRun.sync", { JobName: "etl" }, glue);
  expect(outcome.output).toEqual({ Id: "jr", JobName: "etl", JobRunState: "SUCCEEDED" });
  expect(glue.calls.at(-1)).toEqual({ operation: "GetJobRun", input: { JobName: "etl", RunId: "jr" } });
});

test("codebuild:startBuild.sync answers the build", async () => {
  const build = { id: "text", buildStatus: "text" } as const;
  const codebuild = fakeClient("CodeBuild", {
    StartBuild: {
      input: { projectName: "text" },
      output: { build },
      answers: [{ build: { id: "p:1", buildStatus: "IN_PROGRESS" } }],
    },
    BatchGetBuilds: {
      input: { ids: ["text"] },
      output: { builds: [build] },
      answers: [{ builds: [{ id: "p:1", buildStatus: "TIMED_OUT" }] }],
    },
  });
  const outcome = await runFake("codebuild:startBuild.sync", { ProjectName: "p" }, codebuild);
  expect(codebuild.calls.at(-1)?.input).toEqual({ ids: ["p:1"] });
  expect(outcome).toMatchObject({
    error: "States.TaskFailed",
    cause: '{"Build":{"Id":"p:1","BuildStatus":"TIMED_OUT"}}',
  });
});

test("athena:startQueryExecution.sync answers the query", async () => {
  const query = (State: string) => ({ QueryExecution: { QueryExecutionId: "q", Status: { State } } });
  const athena = fakeClient("Athena", {
    StartQueryExecution: {
      input: { QueryString: "text" },
      output: { QueryExecutionId: "text" },
      answers: [{ QueryExecutionId: "q" }],
    },
    GetQueryExecution: {
      input: { QueryExecutionId: "text" },
      output: { QueryExecution: { QueryExecutionId: "text", Status: { State: "text" } } },
      answers: [query("QUEUED"), query("SUCCEEDED")],
    },
  });
  const outcome = await runFake("athena:startQueryExecution.sync", { QueryString: "SELECT 1" }, athena);
  expect(outcome.output).toEqual(query("SUCCEEDED"));
});

test.each(["TrainingJob", "TransformJob", "HyperParameterTuningJob", "LabelingJob", "ProcessingJob"])(
  "sagemaker:create%s.sync answers the job",
  async (kind) => {
    const fields = { [`${kind}Name`]: "text", [`${kind}Status`]: "text" } as const;
    const job = (status: string) => ({ [`${kind}Name`]: "j", [`${kind}Status`]: status });
    const sagemaker = fakeClient("SageMaker", {
      [`Create${kind}`]: { input: fields, output: {}, answers: [{}] },
      [`Describe${kind}`]: { input: fields, output: fields, answers: [job("InProgress"), job("Completed")] },
    });
    const outcome = await runFake(`sagemaker:create${kind}.sync`, { [`${kind}Name`]: "j" }, sagemaker);
    expect(outcome.output).toEqual(job("Completed"));
  },
);
