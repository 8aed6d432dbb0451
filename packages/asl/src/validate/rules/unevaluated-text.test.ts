import { expect, test } from "vitest";
import { invoke, lintState } from "../../../testing/lint-machine.js";

const call = (parameters: object) => lintState({ Type: "Task", Resource: invoke, Parameters: parameters });
const pass = (fields: object) => lintState({ Type: "Pass", ...fields }, { QueryLanguage: "JSONata" });

test("a path or call under a key without .$ is reported", () => {
  expect(
    call({ Payload: { id: "$.id", at: ["$.x", { now: "$$.State.EnteredTime" }], name: "States.UUID()" } }),
  ).toEqual([
    "LINT_TEXT_NOT_EVALUATED at /States/A/Parameters/Payload/id: The key 'id' does not end in .$, so the text is passed on as it stands",
    "LINT_TEXT_NOT_EVALUATED at /States/A/Parameters/Payload/at[1]/now: The key 'now' does not end in .$, so the text is passed on as it stands",
    "LINT_TEXT_NOT_EVALUATED at /States/A/Parameters/Payload/name: The key 'name' does not end in .$, so the text is passed on as it stands",
  ]);
});

test("a price, an expression of another language and a path that another service wants are left alone", () => {
  expect(call({ Payload: { price: "$5", currency: "$", script: "$.a / 1000", itemsPath: "$.items" } })).toEqual([]);
  const Resource = "arn:aws:states:::aws-sdk:eventbridge:putTargets";
  const Targets = [{ InputTransformer: { InputPathsMap: { id: "$.detail.id" } } }];
  expect(lintState({ Type: "Task", Resource, Parameters: { Targets } })).toEqual([]);
});

test("JSONata in a JSONPath state is a text", () => {
  expect(call({ FunctionName: "f", Payload: { id: "{% $states.input.id %}" } })).toEqual([
    "LINT_TEXT_NOT_EVALUATED at /States/A/Parameters/Payload/id: The state uses JSONPath, where {% %} means nothing, so the text is passed on as it stands",
  ]);
});

test("in a JSONata state an expression without delimiters and a key in .$ are reported", () => {
  expect(pass({ Output: "$states.input.id" })).toEqual([
    "LINT_TEXT_NOT_EVALUATED at /States/A/Output: The expression is not between {% and %}, so the text is passed on as it stands",
  ]);
  expect(pass({ Output: { "id.$": "$.id" } })).toEqual([
    "LINT_TEXT_NOT_EVALUATED at /States/A/Output/id.$: The state uses JSONata, where 'id.$' is a name like others, so the text is passed on as it stands",
  ]);
});

test("other texts of a JSONata state may be meant", () => {
  expect(pass({ Output: { path: "$.id", context: "$$.Execution.Id", id: "{% $states.input.id %}" } })).toEqual([]);
});
