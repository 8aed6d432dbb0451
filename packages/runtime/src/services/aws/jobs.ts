import type { Json, JsonObject } from "@stepwright/asl";
import { decodeText, listOf, objectOf } from "./json-fields.js";

/** An action and its parameters. */
export interface Request {
  readonly action: string;
  readonly parameters: Json;
}

/** How far a job is. */
export interface JobState {
  readonly status: "running" | "succeeded" | "failed";
  /** The task's result, or the cause of its failure. */
  readonly description: JsonObject;
}

/** How `.sync` follows a job that was started. */
export interface Job {
  /** What asks for the job's state. */
  readonly describe: (started: JsonObject, parameters: JsonObject) => Request;
  /** A job that the service does not know has failed: the answer says why. */
  readonly read: (described: JsonObject) => JobState;
  /** What ends a job that nobody waits for any longer. */
  readonly stop: (started: JsonObject, parameters: JsonObject) => Request;
}

const execution: Job = {
  describe: (started) => request("describeExecution", pick(started, "ExecutionArn")),
  read: (described) => judge(described, described["Status"], "SUCCEEDED", ["RUNNING", "PENDING_REDRIVE"]),
  stop: (started) => request("stopExecution", pick(started, "ExecutionArn")),
};

/** By what a Resource says; the states are those of the services' API references. */
const jobs: { readonly [call: string]: Job } = {
  "states:startExecution.sync": execution,
  "states:startExecution.sync:2": {
    ...execution,
    read: (described) => execution.read(decodeExecution(described)),
  },
  "ecs:runTask.sync": {
    describe: (started, parameters) =>
      request("describeTasks", { ...pick(parameters, "Cluster"), Tasks: [taskArnOf(started)] }),
    read: (described) => {
      const [task = described] = listOf(described["Tasks"]).map(objectOf);
      return judgeTask(task);
    },
    stop: (started, parameters) =>
      request("stopTask", { ...pick(parameters, "Cluster"), Task: taskArnOf(started), Reason: reason }),
  },
  "batch:submitJob.sync": {
    describe: (started) => request("describeJobs", { Jobs: [started["JobId"] ?? null] }),
    read: (described) => {
      const [job = described] = listOf(described["Jobs"]).map(objectOf);
      return judge(job, job["Status"], "SUCCEEDED", ["SUBMITTED", "PENDING", "RUNNABLE", "STARTING", "RUNNING"]);
    },
    stop: (started) => request("terminateJob", { ...pick(started, "JobId"), Reason: reason }),
  },
  "glue:startJobRun.sync": {
    describe: ({ JobRunId = null }, parameters) =>
      request("getJobRun", { ...pick(parameters, "JobName"), RunId: JobRunId }),
    read: (described) => {
      const run = objectOf(described["JobRun"]);
      return judge(run, run["JobRunState"], "SUCCEEDED", ["STARTING", "RUNNING", "STOPPING", "WAITING"]);
    },
    stop: ({ JobRunId = null }, parameters) =>
      request("batchStopJobRun", { ...pick(parameters, "JobName"), JobRunIds: [JobRunId] }),
  },
  "codebuild:startBuild.sync": {
    describe: (started) => request("batchGetBuilds", { Ids: [buildIdOf(started)] }),
    read: (described) => {
      const [Build] = listOf(described["Builds"]).map(objectOf);
      return judge(Build ? { Build } : described, Build?.["BuildStatus"], "SUCCEEDED", ["IN_PROGRESS"]);
    },
    stop: (started) => request("stopBuild", { Id: buildIdOf(started) }),
  },
  "athena:startQueryExecution.sync": {
    describe: (started) => request("getQueryExecution", pick(started, "QueryExecutionId")),
    read: (described) => {
      const { State } = objectOf(objectOf(described["QueryExecution"])["Status"]);
      return judge(described, State, "SUCCEEDED", ["QUEUED", "RUNNING"]);
    },
    stop: (started) => request("stopQueryExecution", pick(started, "QueryExecutionId")),
  },
  ...Object.fromEntries(
    ["TrainingJob", "TransformJob", "HyperParameterTuningJob", "LabelingJob", "ProcessingJob"].map((kind) => [
      `sagemaker:create${kind}.sync`,
      sageMakerJob(kind),
    ]),
  ),
};

/** `ecs:runTask.sync` */
export function findJob(integration: string): Job | undefined {
  return Object.hasOwn(jobs, integration) ? jobs[integration] : undefined;
}

const reason = "The task that waited for it was stopped.";

/** The five kinds differ in the name of their fields only; the parameters have the job's name. */
function sageMakerJob(kind: string): Job {
  const name = `${kind}Name`;
  return {
    describe: (_started, parameters) => request(`describe${kind}`, pick(parameters, name)),
    read: (described) =>
      judge(described, described[`${kind}Status`], "Completed", ["Initializing", "InProgress", "Stopping", "Deleting"]),
    stop: (_started, parameters) => request(`stop${kind}`, pick(parameters, name)),
  };
}

/** A task of ECS has ended well when each container ended with 0. */
function judgeTask(task: JsonObject): JobState {
  const { LastStatus } = task;
  if (LastStatus !== undefined && LastStatus !== "STOPPED") return { status: "running", description: task };
  const containers = listOf(task["Containers"]).map(objectOf);
  const succeeded = containers.length > 0 && containers.every(({ ExitCode }) => ExitCode === 0);
  return { status: succeeded ? "succeeded" : "failed", description: task };
}

function judge(
  description: JsonObject,
  status: Json | undefined,
  success: string,
  running: readonly string[],
): JobState {
  if (status === success) return { status: "succeeded", description };
  return { status: running.some((one) => one === status) ? "running" : "failed", description };
}

function request(action: string, parameters: JsonObject): Request {
  return { action, parameters };
}

function pick(object: JsonObject, field: string): JsonObject {
  const value = object[field];
  return value === undefined ? {} : { [field]: value };
}

function taskArnOf(started: JsonObject): Json {
  return objectOf(listOf(started["Tasks"])[0])["TaskArn"] ?? null;
}

function buildIdOf(started: JsonObject): Json {
  return objectOf(started["Build"])["Id"] ?? null;
}

/** With `:2` the texts of an execution's input and output are the JSON in them. */
function decodeExecution(description: JsonObject): JsonObject {
  const decoded = ["Input", "Output"].flatMap((field) => {
    const value = description[field];
    return typeof value === "string" ? [[field, decodeText(value)]] : [];
  });
  return { ...description, ...Object.fromEntries(decoded) };
}
