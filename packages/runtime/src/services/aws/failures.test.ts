import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { credentials, runAwsTask } from "../../../testing/run-aws-task.js";
import { json, jsonError, type StubAnswer } from "../../../testing/stub-service.js";
import { RealClock } from "../../real-clock.js";

const putItem = { TableName: "t", Item: { id: { S: "1" } } };

function dynamodb(integration: string, ...answers: StubAnswer[]) {
  return runAwsTask({ resource: `arn:aws:states:::${integration}`, parameters: putItem, answers });
}

const conditional = jsonError(
  400,
  "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException",
  "The conditional request failed",
);
const validation = jsonError(400, "com.amazon.coral.validate#ValidationException", "1 validation error");

describe("an error of a service", () => {
  test("of an SDK integration has the prefix and the text of version 2 of the SDK", async () => {
    const { outcome } = await dynamodb("aws-sdk:dynamodb:putItem", conditional);
    expect(outcome).toMatchObject({
      status: "FAILED",
      error: "DynamoDb.ConditionalCheckFailedException",
      cause:
        "The conditional request failed (Service: DynamoDb, Status Code: 400, Request ID: R-1) (SDK Attempt Count: 1)",
    });
  });

  test("of an optimized integration has those of version 1", async () => {
    const { outcome } = await dynamodb("dynamodb:putItem", conditional);
    expect(outcome).toMatchObject({
      error: "DynamoDB.ConditionalCheckFailedException",
      cause:
        "The conditional request failed (Service: AmazonDynamoDBv2; Status Code: 400; Error Code: ConditionalCheckFailedException; Request ID: R-1; Proxy: null)",
    });
  });

  test.each([
    ["aws-sdk:dynamodb:putItem", "DynamoDb.DynamoDbException"],
    ["dynamodb:putItem", "DynamoDB.AmazonDynamoDBException"],
  ])("that the API of %s does not declare is %s", async (integration, error) => {
    const { outcome } = await dynamodb(integration, validation);
    expect(outcome.error).toBe(error);
    expect(outcome.cause).toMatch(/^1 validation error \(Service: /);
  });

  test("of SQS is recorded with the code of the query protocol", async () => {
    const { outcome } = await runAwsTask({
      resource: "arn:aws:states:::sqs:sendMessage",
      parameters: { QueueUrl: "q", MessageBody: null },
      answers: [
        {
          status: 400,
          headers: { "x-amzn-RequestId": "R-1", "x-amzn-query-error": "MissingParameter;Sender" },
          body: '{"__type":"com.amazon.coral.service#MissingRequiredParameterException","message":"The request must contain the parameter MessageBody."}',
        },
      ],
    });
    expect(outcome).toMatchObject({
      error: "SQS.AmazonSQSException",
      cause:
        "The request must contain the parameter MessageBody. (Service: AmazonSQS; Status Code: 400; Error Code: MissingParameter; Request ID: R-1; Proxy: null)",
    });
  });

  test("of SNS keeps the code that its exception is not named by", async () => {
    const { outcome } = await runAwsTask({
      resource: "arn:aws:states:::sns:publish",
      parameters: { TopicArn: "arn", Message: "m" },
      answers: [
        {
          status: 404,
          headers: { "Content-Type": "text/xml" },
          body: "<ErrorResponse><Error><Type>Sender</Type><Code>NotFound</Code><Message>Topic does not exist</Message></Error><RequestId>R-1</RequestId></ErrorResponse>",
        },
      ],
    });
    expect(outcome).toMatchObject({
      error: "SNS.NotFoundException",
      cause:
        "Topic does not exist (Service: AmazonSNS; Status Code: 404; Error Code: NotFound; Request ID: R-1; Proxy: null)",
    });
  });

  test("of S3 ends in Exception and names both ids of the request", async () => {
    const { outcome } = await runAwsTask({
      resource: "arn:aws:states:::aws-sdk:s3:getObject",
      parameters: { Bucket: "b", Key: "k" },
      answers: [
        {
          status: 404,
          headers: { "Content-Type": "application/xml", "x-amz-request-id": "R-1", "x-amz-id-2": "X-2" },
          body: "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
        },
      ],
    });
    expect(outcome).toMatchObject({
      error: "S3.NoSuchKeyException",
      cause:
        "The specified key does not exist. (Service: S3, Status Code: 404, Request ID: R-1, Extended Request ID: X-2) (SDK Attempt Count: 1)",
    });
  });

  test("of Step Functions has another prefix in either kind of integration", async () => {
    const answers = [jsonError(400, "StateMachineDoesNotExist", "State Machine Does Not Exist: 'm'")];
    const parameters = { StateMachineArn: "m" };
    const optimized = await runAwsTask({
      resource: "arn:aws:states:::states:startExecution",
      parameters,
      answers,
    });
    const sdk = await runAwsTask({ resource: "arn:aws:states:::aws-sdk:sfn:startExecution", parameters, answers });
    expect([optimized.outcome.error, sdk.outcome.error]).toEqual([
      "StepFunctions.StateMachineDoesNotExistException",
      "Sfn.StateMachineDoesNotExistException",
    ]);
  });

  test("without a body is the generic one, with its status", async () => {
    const { outcome } = await dynamodb("aws-sdk:dynamodb:putItem", { status: 500 });
    expect(outcome).toMatchObject({
      error: "DynamoDb.DynamoDbException",
      cause: "null (Service: DynamoDb, Status Code: 500, Request ID: null) (SDK Attempt Count: 1)",
    });
  });

  test("with a body in another language is the generic one too", async () => {
    const { outcome } = await dynamodb("dynamodb:putItem", { status: 502, body: "<html>Bad Gateway</html>" });
    expect(outcome.error).toBe("DynamoDB.AmazonDynamoDBException");
    expect(outcome.cause).toMatch(/Status Code: 502;/);
  });
});

describe("a request that was throttled", () => {
  const throttled = jsonError(400, "ProvisionedThroughputExceededException", "Too fast");

  test("is sent again as often as was asked for", async () => {
    const { outcome, requests } = await runAwsTask({
      resource: "arn:aws:states:::aws-sdk:dynamodb:putItem",
      parameters: putItem,
      answers: [throttled, throttled, json({})],
      options: { retries: 2 },
    });
    expect([outcome.output, requests.length]).toEqual([{}, 3]);
  });

  test("says in the end how often it was sent", async () => {
    const { outcome } = await runAwsTask({
      resource: "arn:aws:states:::aws-sdk:dynamodb:putItem",
      parameters: putItem,
      answers: [throttled],
      options: { retries: 1 },
    });
    expect(outcome.error).toBe("DynamoDb.ProvisionedThroughputExceededException");
    expect(outcome.cause).toMatch(/\(SDK Attempt Count: 2\)$/);
  });
});

describe("a service that does not answer", () => {
  test.each([
    ["closes the connection", "close", /^Unable to execute HTTP request: socket hang up/],
    ["is silent", "silence", /^Unable to execute HTTP request: Read timed out/],
    ["stops in the middle", "half", /^Unable to execute HTTP request: /],
  ] as const)("because it %s is an SdkClientException", async (_what, answer, cause) => {
    const { outcome } = await runAwsTask({
      resource: "arn:aws:states:::aws-sdk:dynamodb:putItem",
      parameters: putItem,
      answers: [answer],
      options: { requestTimeout: 300 },
    });
    expect(outcome.error).toBe("DynamoDb.SdkClientException");
    expect(outcome.cause).toMatch(cause);
  });

  test("because nobody listens is one too", async () => {
    const { outcome } = await runAwsTask({
      resource: "arn:aws:states:::dynamodb:putItem",
      parameters: putItem,
      answers: [],
      options: { endpoint: "http://127.0.0.1:1" },
    });
    expect(outcome).toMatchObject({
      error: "DynamoDB.SdkClientException",
      cause: "Unable to execute HTTP request: connect ECONNREFUSED 127.0.0.1:1",
    });
  });

  test("in JSON that ends too early is one, and says so", async () => {
    const { outcome } = await dynamodb("aws-sdk:dynamodb:putItem", { body: '{"Attributes":' });
    expect(outcome.error).toBe("DynamoDb.SdkClientException");
    expect(outcome.cause).toMatch(/^Unable to unmarshall the response \(.*\)\. Response Code: 200/);
  });

  const openUntil = () => setTimeout(100);

  test("is left alone when the task's time is over", async () => {
    const { outcome, dropped } = await runAwsTask({
      resource: "arn:aws:states:::aws-sdk:dynamodb:putItem",
      parameters: putItem,
      answers: ["silence"],
      clock: new RealClock(),
      timeoutSeconds: 1,
      openUntil,
    });
    expect([outcome.error, dropped]).toEqual(["States.Timeout", 1]);
  });

  test("is left alone when the execution is stopped", async () => {
    const { outcome, dropped } = await runAwsTask({
      resource: "arn:aws:states:::aws-sdk:dynamodb:putItem",
      parameters: putItem,
      answers: ["silence"],
      clock: new RealClock(),
      signal: AbortSignal.timeout(200),
      openUntil,
    });
    expect([outcome.status, dropped]).toEqual(["ABORTED", 1]);
  });
});

test("keys that cannot be had are an SdkClientException", async () => {
  const { outcome } = await runAwsTask({
    resource: "arn:aws:states:::dynamodb:putItem",
    parameters: putItem,
    answers: [json({})],
    options: { credentials: () => Promise.reject(new Error("No session")) },
  });
  expect(outcome).toMatchObject({ error: "DynamoDB.SdkClientException", cause: "No session" });
});

describe("a role of the task", () => {
  const role = "arn:aws:iam::000000000000:role/other";
  const run = { resource: "arn:aws:states:::dynamodb:putItem", parameters: putItem, answers: [json({})], role };

  test("is assumed by the function given for it", async () => {
    const { requests } = await runAwsTask({
      ...run,
      options: { assumeRole: async (arn) => ({ ...credentials, sessionToken: `of ${arn}` }) },
    });
    expect(requests[0]?.headers["x-amz-security-token"]).toBe(`of ${role}`);
  });

  test("is not passed over in silence", async () => {
    const { outcome, requests } = await runAwsTask(run);
    expect([outcome.error, requests.length]).toEqual(["States.Runtime", 0]);
    expect(outcome.cause).toContain(role);
  });
});
