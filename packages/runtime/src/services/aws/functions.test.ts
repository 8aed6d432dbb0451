import { describe, expect, test } from "vitest";
import { runAwsTask } from "../../../testing/run-aws-task.js";
import type { WireAnswer } from "../../../testing/stub-service.js";
import { TaskTokens } from "../task-tokens.js";

const arn = "arn:aws:lambda:eu-west-1:000000000000:function:greet";
const invoke = "arn:aws:states:::lambda:invoke";

function answer(body: string, headers: { readonly [name: string]: string } = {}): WireAnswer {
  return { headers: { "Content-Type": "application/json", "X-Amz-Executed-Version": "$LATEST", ...headers }, body };
}

const failed = { "X-Amz-Function-Error": "Unhandled" };

test("lambda:invoke sends the payload as JSON and parses the one that comes back", async () => {
  const { outcome, requests } = await runAwsTask({
    resource: invoke,
    parameters: { FunctionName: "greet", Payload: { to: "Zoë" }, InvocationType: "RequestResponse" },
    answers: [answer('{"said":"hello Zoë"}', { "x-amzn-RequestId": "R-1" })],
  });
  expect(requests[0]).toMatchObject({ url: "/2015-03-31/functions/greet/invocations", body: '{"to":"Zoë"}' });
  expect(requests[0]?.headers["x-amz-invocation-type"]).toBe("RequestResponse");
  expect(outcome.output).toMatchObject({
    ExecutedVersion: "$LATEST",
    Payload: { said: "hello Zoë" },
    SdkHttpMetadata: { HttpHeaders: { "X-Amz-Executed-Version": "$LATEST" }, HttpStatusCode: 200 },
    SdkResponseMetadata: { RequestId: "R-1" },
    StatusCode: 200,
  });
});

test.each([["text"], [7], [null], [[1]]])("a payload %j is sent as JSON", async (Payload) => {
  const { requests } = await runAwsTask({
    resource: invoke,
    parameters: { FunctionName: "greet", Payload },
    answers: [answer("null")],
  });
  expect(requests[0]?.body).toBe(JSON.stringify(Payload));
});

test("a function by its ARN gets the arguments and answers the result, in the region of the ARN", async () => {
  const { outcome, requests } = await runAwsTask({
    resource: arn,
    parameters: { n: 1 },
    answers: [answer('"☕"')],
  });
  expect(requests[0]).toMatchObject({
    url: `/2015-03-31/functions/${encodeURIComponent(arn)}/invocations`,
    body: '{"n":1}',
  });
  expect(requests[0]?.headers.authorization).toContain("/eu-west-1/lambda/");
  expect(outcome.output).toBe("☕");
});

test("the SDK integration leaves the payload a text", async () => {
  const { outcome, requests } = await runAwsTask({
    resource: "arn:aws:states:::aws-sdk:lambda:invoke",
    parameters: { FunctionName: "greet", Payload: '{"to":"Zoë"}' },
    answers: [answer('{"said":"é"}')],
  });
  expect(requests[0]?.body).toBe('{"to":"Zoë"}');
  expect(outcome.output).toEqual({ ExecutedVersion: "$LATEST", Payload: '{"said":"é"}', StatusCode: 200 });
});

describe.each([
  ["by its ARN", arn, {}],
  ["through lambda:invoke", invoke, { FunctionName: "greet" }],
])("a function called %s", (_how, resource, parameters) => {
  test("fails the task with its error and all it sent", async () => {
    const cause = '{"errorType":"OutOfStock","errorMessage":"none left","stackTrace":[]}';
    const { outcome } = await runAwsTask({ resource, parameters, answers: [answer(cause, failed)] });
    expect(outcome).toMatchObject({ error: "OutOfStock", cause });
  });

  test("that does not say what failed is Lambda.Unknown", async () => {
    const { outcome } = await runAwsTask({
      resource,
      parameters,
      answers: [answer('{"errorMessage":"Task timed out after 3.00 seconds"}', failed)],
    });
    expect(outcome.error).toBe("Lambda.Unknown");
    expect(outcome.cause).toContain('{"errorMessage":"Task timed out after 3.00 seconds"}');
  });

  test("that is not there is an error of Lambda", async () => {
    const { outcome } = await runAwsTask({
      resource,
      parameters,
      answers: [
        {
          status: 404,
          headers: { "x-amzn-ErrorType": "ResourceNotFoundException", "x-amzn-RequestId": "R-1" },
          body: '{"Type":"User","Message":"Function not found: greet"}',
        },
      ],
    });
    expect(outcome).toMatchObject({
      error: "Lambda.ResourceNotFoundException",
      cause:
        "Function not found: greet (Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException; Request ID: R-1; Proxy: null)",
    });
  });
});

test("a function that was invoked as an event has no payload", async () => {
  const { outcome } = await runAwsTask({
    resource: invoke,
    parameters: { FunctionName: "greet", InvocationType: "Event" },
    answers: [{ status: 202 }],
  });
  expect(outcome.output).toMatchObject({ StatusCode: 202 });
  expect(outcome.output).not.toHaveProperty("Payload");
});

test("a function that is known when it is deployed cannot be called", async () => {
  const { outcome } = await runAwsTask({ resource: "${Greet}", parameters: {}, answers: [] });
  expect(outcome).toMatchObject({
    error: "States.Runtime",
    cause: "${Greet} stands for a function that only a deployment knows.",
  });
});

test("a call that hands out a token is made, and the task ends when the token comes back", async () => {
  const tokens = new TaskTokens();
  const { outcome } = await runAwsTask({
    resource: `${invoke}.waitForTaskToken`,
    parameters: { FunctionName: "ask" },
    answers: [answer('"asked"')],
    tokens,
    onToken: (token) => tokens.succeed(token, { approved: true }),
  });
  expect(outcome.output).toEqual({ approved: true });
  const [submitted] = outcome.history.flatMap((event) =>
    event.type === "TaskSubmitted" ? [event.taskSubmittedEventDetails.output] : [],
  );
  expect(JSON.parse(submitted ?? "")).toMatchObject({ Payload: "asked" });
});
