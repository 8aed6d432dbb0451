import { expect, test } from "vitest";
import { viewMachine } from "./machine-view.js";
import { taskResourceOf } from "./task-resource.js";

test.each([
  ["arn:aws:lambda:eu-west-1:123456789012:function:f", { kind: "function" }],
  ["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:f", { kind: "function" }],
  ["arn:aws:states:eu-west-1:123456789012:activity:a", { kind: "worker", by: "activity" }],
  ["arn:aws-cn:states:::sqs:sendMessage.waitForTaskToken", { kind: "worker", by: "token" }],
  ["arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken", { kind: "worker", by: "token" }],
  ["arn:aws:states:::lambda:invoke", { kind: "integration", service: "lambda" }],
  ["arn:${AWS::Partition}:states:::aws-sdk:lambda:listFunctions", { kind: "integration", service: "aws-sdk:lambda" }],
  ["arn:aws:states:::states:startExecution.sync:2", { kind: "integration", service: "states" }],
  ["arn:aws:states:::${Call}", { kind: "unknown" }],
  ["${Function}", { kind: "unknown" }],
  ["docker://image", { kind: "unknown" }],
  [undefined, { kind: "unknown" }],
])("%s", (resource, expected) => {
  const state = { Type: "Task", End: true, ...(resource === undefined ? {} : { Resource: resource }) };
  const { states } = viewMachine({ StartAt: "A", States: { A: state } }, "STANDARD");
  expect(states.map(taskResourceOf)).toEqual([expected]);
});
