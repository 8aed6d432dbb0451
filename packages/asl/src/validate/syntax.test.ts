import { expect, it } from "vitest";
import { judgeIntegration } from "./integrations.js";
import { isIntrinsicCall } from "./intrinsic.js";
import { isJsonPath, isReferencePath } from "./json-path.js";
import { isTimestamp } from "./timestamp.js";

it.each([
  "$",
  "$$",
  "$.a",
  "$.a.b-c",
  "$['a b'].c",
  "$.a[0]",
  "$.a[-1:]",
  "$.a[*].b",
  "$..a",
  "$.a[?(@.b > 0 && @.c == ']')]",
  "$.[0].State",
  "$.[?(@.OU > 0)]",
  "$$.Execution.Id",
  "$variable.x[0]",
  "$.a.length()",
  "$.*",
  "$..[0]",
  "$.été",
])("%s is a path", (path) => {
  expect(isJsonPath(path)).toBe(true);
});

it.each(["", "a", "a.$", "$.", "$.a.", "$.a[", "$.a]", "$.a[]", "$.a['b]", "$.a b", "States.UUID()", " $"])(
  "'%s' is no path",
  (path) => {
    expect(isJsonPath(path)).toBe(false);
  },
);

it("a reference path names one place", () => {
  for (const path of ["$", "$.a.b", "$['a']['b']", "$.a[0].b"]) expect(isReferencePath(path)).toBe(true);
  for (const path of ["$.*", "$..a", "$.a[*]", "$.a[1:2]", "$.a[?(@.b)]", "$.a[0,1]", "x"])
    expect(isReferencePath(path)).toBe(false);
});

it.each([
  "States.UUID()",
  "States.Format('a {} b', $.x, $$.Execution.Name)",
  "States.Array($.a['x,y)'], 1, -2.5, true, null, States.ArrayGetItem($var, 0))",
  "States.Format('it\\'s \\{literal\\} \\\\')",
  " States.MathAdd( 1 , 2 ) ",
  'States.StringToJson(\'{"text":"x"}\')',
])("%s is an intrinsic call", (text) => {
  expect(isIntrinsicCall(text)).toBe(true);
});

it.each([
  "States.Default($.a, 1)",
  "States.Format('a",
  "States.Format('a\\\"b')",
  "States.UUID",
  "States.UUID(",
  "States.Array(1,)",
  "States.Array(a)",
  "States.UUID() x",
  "states.uuid()",
  "States.Array(".repeat(1_000),
])("%s is no intrinsic call", (text) => {
  expect(isIntrinsicCall(text)).toBe(false);
});

it("a timestamp has a T, a zone and a day that exists", () => {
  for (const text of ["2016-12-05T21:29:29Z", "2016-12-05T21:29:29.123+01:00", "2024-02-29T00:00:00Z"])
    expect(isTimestamp(text)).toBe(true);
  for (const text of [
    "05-12-2016T21:29:29Z",
    "2016-12-05T25:29:29Z",
    "2016-12-05 21:29:29Z",
    "2016-12-05T21:29:29",
    "2023-02-29T00:00:00Z",
  ])
    expect(isTimestamp(text)).toBe(false);
});

it("an integration is judged by service, action and pattern; a service we do not know is no error", () => {
  for (const resource of [
    "lambda:invoke",
    "lambda:invoke.waitForTaskToken",
    "states:startExecution.sync:2",
    "ecs:runTask.sync",
    "aws-sdk:s3:getObject",
    "aws-sdk:sqs:sendMessage.waitForTaskToken",
    "http:invoke",
  ])
    expect(judgeIntegration(resource)).toBe("recognized");
  for (const resource of [
    "dynamodb:query",
    "lambda:invoke.sync",
    "ecs:runTask.sync:2",
    "aws-sdk:s3:getObject.sync",
    "aws-sdk:bedrock-agentcore:x",
    "aws-sdk:s3",
    "lambda:constructor",
  ])
    expect(judgeIntegration(resource)).toBe("unrecognized");
  expect(judgeIntegration("newservice:doIt")).toBe("unknownService");
});
