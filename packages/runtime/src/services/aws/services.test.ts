import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { runAwsTask } from "../../../testing/run-aws-task.js";
import { json } from "../../../testing/stub-service.js";

const xml = { "Content-Type": "text/xml", "x-amzn-RequestId": "R-1" };

test("sqs:sendMessage sends an object as its JSON and adds what the response said of itself", async () => {
  const sent = '{"name":"Zoë ☕","n":1}';
  // The client compares what it sent with what the service says it got.
  const MD5OfMessageBody = createHash("md5").update(sent).digest("hex");
  const { outcome, requests } = await runAwsTask({
    resource: "arn:aws:states:::sqs:sendMessage",
    parameters: {
      QueueUrl: "https://sqs.us-east-1.amazonaws.com/000000000000/orders",
      MessageBody: JSON.parse(sent),
      MessageAttributes: { kind: { DataType: "String", StringValue: "new" } },
    },
    answers: [json({ MD5OfMessageBody, MessageId: "m-1" })],
  });
  const [request] = requests;
  expect(request?.headers["x-amz-target"]).toBe("AmazonSQS.SendMessage");
  expect(JSON.parse(request?.body ?? "")).toMatchObject({
    MessageBody: sent,
    MessageAttributes: { kind: { DataType: "String", StringValue: "new" } },
  });
  expect(outcome.output).toMatchObject({
    MD5OfMessageBody,
    MessageId: "m-1",
    SdkHttpMetadata: {
      AllHttpHeaders: { "x-amzn-RequestId": ["R-1"], "Content-Type": ["application/x-amz-json-1.0"] },
      HttpHeaders: { "x-amzn-RequestId": "R-1", "Content-Type": "application/x-amz-json-1.0" },
      HttpStatusCode: 200,
    },
    SdkResponseMetadata: { RequestId: "R-1" },
  });
});

test("sns:publish speaks the query protocol", async () => {
  const { outcome, requests } = await runAwsTask({
    resource: "arn:aws:states:::sns:publish",
    parameters: { TopicArn: "arn:aws:sns:us-east-1:000000000000:news", Message: { n: 1 } },
    answers: [
      {
        headers: xml,
        body: "<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult><ResponseMetadata><RequestId>R-1</RequestId></ResponseMetadata></PublishResponse>",
      },
    ],
  });
  const form = new URLSearchParams(requests[0]?.body);
  expect([form.get("Action"), form.get("Message")]).toEqual(["Publish", '{"n":1}']);
  expect(outcome.output).toMatchObject({ MessageId: "m-1", SdkResponseMetadata: { RequestId: "R-1" } });
});

test("dynamodb keeps the names of attributes", async () => {
  const item = { id: { S: "1" }, camelCase: { M: { inner: { L: [{ N: "2" }, { BOOL: true }, { NULL: true }] } } } };
  const { outcome, requests } = await runAwsTask({
    resource: "arn:aws:states:::dynamodb:putItem",
    parameters: { TableName: "t", Item: item, ReturnValues: "ALL_OLD" },
    answers: [json({ Attributes: item })],
  });
  expect(requests[0]?.headers["x-amz-target"]).toBe("DynamoDB_20120810.PutItem");
  expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ TableName: "t", Item: item, ReturnValues: "ALL_OLD" });
  expect(outcome.output).toMatchObject({ Attributes: item, SdkHttpMetadata: { HttpStatusCode: 200 } });
});

test("an SDK integration answers nothing but the output of the API", async () => {
  const { outcome } = await runAwsTask({
    resource: "arn:aws:states:::aws-sdk:dynamodb:putItem",
    parameters: { TableName: "t", Item: { id: { S: "1" } } },
    answers: [json({})],
  });
  expect(outcome.output).toEqual({});
});

test("batch:submitJob sends and answers in the casing of Step Functions, tags and variables in their own", async () => {
  const { outcome, requests } = await runAwsTask({
    resource: "arn:aws:states:::aws-sdk:batch:submitJob",
    parameters: {
      JobName: "n",
      JobQueue: "q",
      JobDefinition: "d",
      ContainerOverrides: { Environment: [{ Name: "A", Value: "b" }] },
      Parameters: { inputFile: "x" },
      Tags: { costCenter: "7" },
    },
    answers: [json({ jobArn: "arn", jobId: "j-1", jobName: "n" })],
  });
  expect([requests[0]?.url, JSON.parse(requests[0]?.body ?? "")]).toEqual([
    "/v1/submitjob",
    {
      jobName: "n",
      jobQueue: "q",
      jobDefinition: "d",
      containerOverrides: { environment: [{ name: "A", value: "b" }] },
      parameters: { inputFile: "x" },
      tags: { costCenter: "7" },
    },
  ]);
  expect(outcome.output).toEqual({ JobArn: "arn", JobId: "j-1", JobName: "n" });
});

test("ecs:runTask reports failures without failing when nobody waits for the task", async () => {
  const { outcome, requests } = await runAwsTask({
    resource: "arn:aws:states:::ecs:runTask",
    parameters: {
      Cluster: "c",
      TaskDefinition: "t",
      NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ["s"] } },
    },
    answers: [json({ tasks: [], failures: [{ arn: "a", reason: "RESOURCE:MEMORY" }] })],
  });
  expect(JSON.parse(requests[0]?.body ?? "")).toMatchObject({
    cluster: "c",
    networkConfiguration: { awsvpcConfiguration: { subnets: ["s"] } },
  });
  expect(outcome.output).toMatchObject({ Tasks: [], Failures: [{ Arn: "a", Reason: "RESOURCE:MEMORY" }] });
});

test("states:startExecution takes its input as an object and answers times as text", async () => {
  const { outcome, requests } = await runAwsTask({
    resource: "arn:aws:states:::states:startExecution",
    parameters: { StateMachineArn: "arn:aws:states:us-east-1:000000000000:stateMachine:m", Input: { n: 1 } },
    answers: [json({ executionArn: "e", startDate: 1700000000.5 })],
  });
  expect(requests[0]?.headers["x-amz-target"]).toBe("AWSStepFunctions.StartExecution");
  expect(JSON.parse(requests[0]?.body ?? "")).toMatchObject({ input: '{"n":1}' });
  expect(outcome.output).toMatchObject({ ExecutionArn: "e", StartDate: "2023-11-14T22:13:20.500Z" });
});

const event = { Source: "shop", DetailType: "order", Detail: { id: 1 }, Resources: ["mine"] };

test("events:putEvents sends the detail as text and says where the event came from", async () => {
  const { outcome, requests } = await runAwsTask({
    resource: "arn:aws:states:::events:putEvents",
    parameters: { Entries: [event] },
    answers: [json({ Entries: [{ EventId: "1" }], FailedEntryCount: 0 })],
  });
  const sent = JSON.parse(requests[0]?.body ?? "").Entries[0];
  expect(sent.Detail).toBe('{"id":1}');
  expect(sent.Resources).toEqual([
    "mine",
    expect.stringMatching(/^arn:aws:states:.*:execution:/),
    expect.stringMatching(/^arn:aws:states:.*:stateMachine:/),
  ]);
  expect(outcome.output).toMatchObject({ Entries: [{ EventId: "1" }], FailedEntryCount: 0 });
});

test.each([
  [{ Entries: ["event"] }, "Entries"],
  [{ Entries: [{ ...event, Resources: "mine" }] }, "Resources"],
])("events:putEvents refuses %j", async (parameters, field) => {
  const { outcome } = await runAwsTask({ resource: "arn:aws:states:::events:putEvents", parameters, answers: [] });
  expect(outcome.error).toBe("States.Runtime");
  expect(outcome.cause).toContain(`[The value of the field '${field}' has an invalid format]`);
});

test("one event that was not taken fails the task", async () => {
  const entries = [{ EventId: "1" }, { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." }];
  const { outcome } = await runAwsTask({
    resource: "arn:aws:states:::events:putEvents",
    parameters: { Entries: [event, event] },
    answers: [json({ FailedEntryCount: 1, Entries: entries })],
  });
  expect(outcome.error).toBe("EventBridge.FailedEntry");
  expect(outcome.cause).toBe(
    '{"Entries":[{"EventId":"1"},{"ErrorCode":"MalformedDetail","ErrorMessage":"Detail is malformed."}],"FailedEntryCount":1}',
  );
});

test("s3:getObject answers the object's text and its headers", async () => {
  const { outcome, requests } = await runAwsTask({
    resource: "arn:aws:states:::aws-sdk:s3:getObject",
    parameters: { Bucket: "b", Key: "in/é 1.txt" },
    answers: [
      {
        headers: {
          "Content-Type": "binary/octet-stream",
          ETag: '"e"',
          "Last-Modified": "Wed, 21 Oct 2015 07:28:00 GMT",
          "accept-ranges": "bytes",
        },
        body: "text ☕",
      },
    ],
  });
  expect(requests[0]?.url).toBe("/b/in/%C3%A9%201.txt?x-id=GetObject");
  expect(outcome.output).toEqual({
    Body: "text ☕",
    AcceptRanges: "bytes",
    ContentType: "binary/octet-stream",
    ETag: '"e"',
    LastModified: "2015-10-21T07:28:00Z",
    Metadata: {},
  });
});

test.each([
  ["text", "text"],
  [0, "0"],
  [{ a: [1] }, '{"a":[1]}'],
])("s3:putObject stores %j", async (Body, stored) => {
  const { requests } = await runAwsTask({
    resource: "arn:aws:states:::aws-sdk:s3:putObject",
    parameters: { Bucket: "b", Key: "k", Body },
    answers: [{ headers: { ETag: '"e"' } }],
  });
  expect(requests[0]?.body).toBe(stored);
});
