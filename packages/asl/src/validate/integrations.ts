/** How a Task may call a service: call and go on, wait for the job, wait for a token. */
type Pattern = "call" | "sync" | "sync:2" | "waitForTaskToken";

const call: readonly Pattern[] = ["call"];
const job: readonly Pattern[] = ["call", "sync"];
const token: readonly Pattern[] = ["call", "waitForTaskToken"];
const jobOrToken: readonly Pattern[] = ["call", "sync", "waitForTaskToken"];

function each(actions: string, patterns: readonly Pattern[]): Readonly<Record<string, readonly Pattern[]>> {
  return Object.fromEntries(actions.split(" ").map((action) => [action, patterns]));
}

/** The optimized integrations: service, action, patterns (AWS, "Integrating optimized services"). */
const optimized: ReadonlyMap<string, Readonly<Record<string, readonly Pattern[]>>> = new Map([
  ["apigateway", { invoke: token }],
  ["athena", { startQueryExecution: job, ...each("stopQueryExecution getQueryExecution getQueryResults", call) }],
  ["batch", { submitJob: job }],
  ["bedrock", { invokeModel: token, createModelCustomizationJob: jobOrToken }],
  ["bedrockagentcore", { invokeHarness: call }],
  [
    "codebuild",
    {
      ...each("startBuild startBuildBatch", job),
      ...each("stopBuild stopBuildBatch retryBuildBatch deleteBuildBatch batchDeleteBuilds batchGetReports", call),
    },
  ],
  ["databrew", { startJobRun: job }],
  ["dynamodb", each("getItem putItem updateItem deleteItem", call)],
  ["ecs", { runTask: jobOrToken }],
  [
    "eks",
    each(
      "createCluster deleteCluster createNodegroup deleteNodegroup createFargateProfile deleteFargateProfile call runJob",
      jobOrToken,
    ),
  ],
  [
    "elasticmapreduce",
    {
      ...each("createCluster terminateCluster addStep", job),
      ...each("cancelStep setClusterTerminationProtection modifyInstanceFleetByName modifyInstanceGroupByName", call),
    },
  ],
  ["emr-containers", { createVirtualCluster: call, ...each("deleteVirtualCluster startJobRun", job) }],
  [
    "emr-serverless",
    each("createApplication startApplication stopApplication deleteApplication startJobRun cancelJobRun", job),
  ],
  ["events", { putEvents: token }],
  ["glue", { startJobRun: job }],
  ["http", { invoke: call }],
  ["lambda", { invoke: token }],
  ["mediaconvert", { createJob: job }],
  [
    "sagemaker",
    {
      ...each(
        "createTrainingJob createTransformJob createHyperParameterTuningJob createLabelingJob createProcessingJob",
        job,
      ),
      ...each("createModel createEndpoint createEndpointConfig updateEndpoint", call),
    },
  ],
  ["sns", { publish: token }],
  ["sqs", { sendMessage: token }],
  ["states", { startExecution: ["call", "sync", "sync:2", "waitForTaskToken"] }],
]);

/** `unknownService` is no verdict: AWS adds services, so a table lags behind. */
export type IntegrationVerdict = "recognized" | "unrecognized" | "unknownService";

/** Judges the part of a resource after `arn:<partition>:states:::`. */
export function judgeIntegration(resource: string): IntegrationVerdict {
  const [service = "", ...rest] = resource.split(":");
  if (service === "aws-sdk") return isSdkAction(rest) ? "recognized" : "unrecognized";
  const [action = "", pattern = "call"] = splitPattern(rest.join(":"));
  const actions = optimized.get(service);
  if (!actions) return "unknownService";
  if (!Object.hasOwn(actions, action)) return "unrecognized";
  return actions[action]?.some((known) => known === pattern) ? "recognized" : "unrecognized";
}

function splitPattern(action: string): string[] {
  const dot = action.indexOf(".");
  return dot < 0 ? [action] : [action.slice(0, dot), action.slice(dot + 1)];
}

/** The service id of the AWS SDK for Java 2 in lower case, and the action; only requests and callbacks (AWS, "AWS SDK"). */
function isSdkAction([service, action, ...rest]: readonly string[]): boolean {
  return (
    /^[a-z0-9]+$/.test(service ?? "") &&
    /^[A-Za-z][A-Za-z0-9]*(\.waitForTaskToken)?$/.test(action ?? "") &&
    rest.length === 0
  );
}
