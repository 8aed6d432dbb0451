import type { Json } from "@stepwright/asl";
import { describe, expect, test } from "vitest";
import { runAwsTask } from "../../../testing/run-aws-task.js";
import { json } from "../../../testing/stub-service.js";
import { prefixOf } from "./java-names.js";
import { packageOf } from "./service-packages.js";

function missing(name: string): Error {
  return Object.assign(new Error(`Cannot find package '${name}' imported from here`), { code: "ERR_MODULE_NOT_FOUND" });
}

/** A Task that must not reach the service. */
async function refused(resource: string, options = {}, parameters: Json = {}) {
  const { outcome, requests } = await runAwsTask({
    resource,
    parameters,
    answers: [json({})],
    options,
  });
  expect([outcome.error, requests.length]).toEqual(["States.Runtime", 0]);
  return outcome.cause;
}

describe("a client package", () => {
  const resource = "arn:aws:states:::aws-sdk:cloudwatchlogs:describeLogGroups";

  test("that is not installed is named, with the command that installs it", async () => {
    expect(await refused(resource)).toBe(
      "The client of the service is not installed. Run: npm install --save-dev @aws-sdk/client-cloudwatch-logs",
    );
  });

  test("may come from elsewhere", async () => {
    const load = async (name: string) => {
      throw missing(name);
    };
    expect(await refused("arn:aws:states:::sqs:sendMessage", { load })).toContain("@aws-sdk/client-sqs");
  });

  test("that cannot be loaded says why", async () => {
    const load = () => Promise.reject(new Error("Unexpected token"));
    expect(await refused(resource, { load })).toBe(
      "@aws-sdk/client-cloudwatch-logs could not be loaded: Unexpected token",
    );
  });

  test("that holds no client is refused", async () => {
    expect(await refused(resource, { load: async () => ({ answer: 42 }) })).toBe(
      "@aws-sdk/client-cloudwatch-logs exports no client of the AWS SDK for JavaScript 3.",
    );
  });

  test("that is too old to describe its requests is refused", async () => {
    const old = {
      CloudWatchLogsClient: class {
        config = { serviceId: "CloudWatch Logs" };
        send() {}
      },
      DescribeLogGroupsCommand: class {
        middlewareStack = { add() {} };
      },
    };
    expect(await refused(resource, { load: async () => old })).toContain("Install the latest one.");
  });

  test("is loaded once", async () => {
    const loaded: string[] = [];
    await runAwsTask({
      resource: "arn:aws:states:::states:startExecution.sync",
      parameters: { StateMachineArn: "m" },
      answers: [json({ executionArn: "e", startDate: 1 }), json({ executionArn: "e", status: "SUCCEEDED" })],
      options: {
        load: (name) => {
          loaded.push(name);
          return import(name);
        },
      },
    });
    expect(loaded).toEqual(["@aws-sdk/client-sfn"]);
  });
});

test.each([
  ["arn:aws:states:::dynamodb:query", /^Step Functions has no integration /],
  ["arn:aws:states:::aws-sdk:sts:assumeRole", /^Step Functions has no integration /],
  ["arn:aws:states:::aws-sdk:ecs:runTask.sync", /^Step Functions has no integration /],
  ["arn:aws:states:::http:invoke", /^awsTasks does not answer .*Use a mock/],
  ["arn:aws:states:::eks:call", /^awsTasks does not answer .*Use a mock/],
  ["arn:aws:states:::mediaconvert:createJob.sync", /^awsTasks does not answer .*Use a mock/],
  ["arn:aws:states:::aws-sdk:sqs:dance", /^The service has no action dance/],
  ["arn:aws:states:us-east-1:000000000000:activity:a", /^awsTasks does not answer /],
])("%s is not supported, and says so", async (resource, cause) => {
  expect(await refused(resource)).toMatch(cause);
});

describe("parameters", () => {
  const put = "arn:aws:states:::aws-sdk:dynamodb:putItem";

  test.each([
    [{ tableName: "t" }, "The field 'tableName' is not supported by Step Functions"],
    [{ TableName: 5 }, "The value for the field 'TableName' must be a STRING"],
    [{ Item: { a: { N: 5 } } }, "The value for the field 'N' must be a STRING"],
    [{ Item: ["a"] }, "The value of the field 'Item' has an invalid format"],
    [{ Item: { a: { L: {} } } }, "The value of the field 'L' has an invalid format"],
    [{ Item: { a: { BOOL: "yes" } } }, "The value of the field 'BOOL' has an invalid format"],
    [["t"], "The value of the field 'Parameters' has an invalid format"],
    [null, "The value of the field 'Parameters' has an invalid format"],
  ])("%j are refused as Step Functions refuses them", async (parameters, problem) => {
    expect(await refused(put, {}, parameters)).toBe(
      `The Parameters '${JSON.stringify(parameters)}' could not be used to start the Task: [${problem}]`,
    );
  });

  test("say all that is wrong", async () => {
    expect(await refused(put, {}, { table: "t", TableName: 5 })).toMatch(
      /\[The field 'table' is .*, The value for the field 'TableName' .*\]$/,
    );
  });

  test("that are null are left out", async () => {
    const { requests } = await runAwsTask({
      resource: put,
      parameters: { TableName: "t", Item: null },
      answers: [json({})],
    });
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ TableName: "t" });
  });

  test("take a time as text", async () => {
    const { requests } = await runAwsTask({
      resource: "arn:aws:states:::aws-sdk:eventbridge:startReplay",
      parameters: { ReplayName: "r", EventStartTime: "2026-01-01T00:00:00Z", EventEndTime: "2026-01-02T00:00:00Z" },
      answers: [json({})],
    });
    expect(JSON.parse(requests[0]?.body ?? "")).toMatchObject({ EventStartTime: 1767225600 });
    expect(
      await refused("arn:aws:states:::aws-sdk:eventbridge:startReplay", {}, { EventStartTime: "tomorrow" }),
    ).toContain("The value of the field 'EventStartTime' has an invalid format");
  });
});

test("a service has an address of its own, by either name that a resource has for it", async () => {
  for (const name of ["sfn", "states"]) {
    const { outcome } = await runAwsTask({
      resource: "arn:aws:states:::states:startExecution",
      parameters: { StateMachineArn: "m" },
      answers: [json({})],
      options: { endpoints: { [name]: "http://127.0.0.1:1" } },
    });
    expect(outcome.cause).toContain("127.0.0.1:1");
  }
});

/** The service's id in its API, its id in a Resource, its package, the prefix of its errors (AWS, "AWS SDK service integrations"). */
test.each([
  ["SFN", "sfn", "sfn", "Sfn"],
  ["DynamoDB", "dynamodb", "dynamodb", "DynamoDb"],
  ["EventBridge", "eventbridge", "eventbridge", "EventBridge"],
  ["CloudWatch Logs", "cloudwatchlogs", "cloudwatch-logs", "CloudWatchLogs"],
  ["DynamoDB Streams", "dynamodbstreams", "dynamodb-streams", "DynamoDbStreams"],
  ["EMR containers", "emrcontainers", "emr-containers", "EmrContainers"],
  ["EMR Serverless", "emrserverless", "emr-serverless", "EmrServerless"],
  ["EFS", "efs", "efs", "Efs"],
  ["Cognito Identity Provider", "cognitoidentityprovider", "cognito-identity-provider", "CognitoIdentityProvider"],
  ["Elastic Load Balancing v2", "elasticloadbalancingv2", "elastic-load-balancing-v2", "ElasticLoadBalancingV2"],
  ["Elastic Load Balancing", "elasticloadbalancing", "elastic-load-balancing", "ElasticLoadBalancing"],
  ["Cost Explorer", "costexplorer", "cost-explorer", "CostExplorer"],
  ["Cost and Usage Report Service", "costandusagereport", "cost-and-usage-report-service", "CostAndUsageReport"],
  ["Database Migration Service", "databasemigration", "database-migration-service", "DatabaseMigration"],
  ["Application Auto Scaling", "applicationautoscaling", "application-auto-scaling", "ApplicationAutoScaling"],
  ["Secrets Manager", "secretsmanager", "secrets-manager", "SecretsManager"],
  ["SSM", "ssm", "ssm", "Ssm"],
  ["SESv2", "sesv2", "sesv2", "SesV2"],
  ["ServiceDiscovery", "servicediscovery", "servicediscovery", "ServiceDiscovery"],
  ["ACM PCA", "acmpca", "acm-pca", "AcmPca"],
  ["API Gateway", "apigateway", "api-gateway", "ApiGateway"],
  ["ApiGatewayV2", "apigatewayv2", "apigatewayv2", "ApiGatewayV2"],
  ["RDS Data", "rdsdata", "rds-data", "RdsData"],
  ["SageMaker Runtime", "sagemakerruntime", "sagemaker-runtime", "SageMakerRuntime"],
  ["Bedrock Agent Runtime", "bedrockagentruntime", "bedrock-agent-runtime", "BedrockAgentRuntime"],
  ["Bedrock AgentCore", "bedrockagentcore", "bedrock-agentcore", "BedrockAgentCore"],
  [
    "Resource Groups Tagging API",
    "resourcegroupstaggingapi",
    "resource-groups-tagging-api",
    "ResourceGroupsTaggingApi",
  ],
  ["WAFV2", "wafv2", "wafv2", "Wafv2"],
  ["Directory Service", "directory", "directory-service", "Directory"],
  ["Config Service", "config", "config-service", "Config"],
  ["EC2", "ec2", "ec2", "Ec2"],
  ["S3", "s3", "s3", "S3"],
  ["Timestream Query", "timestreamquery", "timestream-query", "TimestreamQuery"],
  ["SSO OIDC", "ssooidc", "sso-oidc", "SsoOidc"],
  ["identitystore", "identitystore", "identitystore", "Identitystore"],
  ["Route53 Recovery Cluster", "route53recoverycluster", "route53-recovery-cluster", "Route53RecoveryCluster"],
  ["codestar notifications", "codestarnotifications", "codestar-notifications", "CodestarNotifications"],
  ["FSx", "fsx", "fsx", "FSx"],
  ["b2bi", "b2bi", "b2bi", "B2Bi"],
])("%s is %s in a resource, client-%s in npm, and %s in an error", (api, id, name, prefix) => {
  expect([packageOf(id), prefixOf(api)]).toEqual([`@aws-sdk/client-${name}`, prefix]);
});
