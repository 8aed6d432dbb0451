import { expect, test } from "vitest";
import { invoke, lintState, publish, publishAndWait } from "../../../testing/lint-machine.js";

type Fields = Readonly<Record<string, unknown>>;

const jsonata = { QueryLanguage: "JSONata" };
const parameters = { "token.$": "$$.Task.Token" };

/** What is said of names that a task would retry, without code and location. */
function judge(names: readonly string[], fields: Fields = {}): string[] {
  const found = lintState({ Type: "Task", Resource: invoke, Retry: [{ ErrorEquals: names }], ...fields });
  return found.map((text) => text.replace("LINT_ERROR_NEVER_RAISED at /States/A/Retry[0]/ErrorEquals: ", ""));
}

test("States.Runtime is never retried nor caught", () => {
  expect(judge(["States.Runtime"])).toEqual([
    "States.Runtime cannot occur here: it ends the execution, whatever Retry and Catch say",
  ]);
});

test("names are no patterns", () => {
  expect(judge(["Lambda.*"])).toEqual([
    "Lambda.* cannot occur here: names are compared as a whole, and * stands for itself",
  ]);
});

test("a name that only looks like one of Step Functions", () => {
  const why = "Step Functions raises no error of this name, and names of your own do not begin with 'States.'";
  expect(judge(["States.TaskFailedId"], { Resource: "${Function}" })).toEqual([
    `States.TaskFailedId cannot occur here: ${why}`,
  ]);
  expect(judge(["States.Http.StatusCode.429", "States.Permissions", "Mine"])).toEqual([]);
});

test("a timeout needs a limit", () => {
  expect(judge(["States.Timeout", "States.HeartbeatTimeout"])).toEqual([
    "States.Timeout cannot occur here: the state has no TimeoutSeconds, so it never times out",
    "States.HeartbeatTimeout cannot occur here: the state has no HeartbeatSeconds, so no heartbeat is missed",
  ]);
  expect(judge(["States.Timeout"], { TimeoutSecondsPath: "$.seconds" })).toEqual([]);
  expect(judge(["States.Timeout", "States.HeartbeatTimeout"], { HeartbeatSeconds: 5 })).toEqual([]);
});

test("a job and an unknown resource may time out by themselves", () => {
  expect(judge(["States.Timeout"], { Resource: "arn:aws:states:::glue:startJobRun.sync" })).toEqual([]);
  expect(judge(["States.Timeout"], { Resource: "${Function}" })).toEqual([]);
});

test("only a distributed Map reads items and writes results", () => {
  expect(judge(["States.ItemReaderFailed", "States.ResultWriterFailed"])).toEqual([
    "States.ItemReaderFailed, States.ResultWriterFailed cannot occur here: only a distributed Map raises it",
  ]);
});

test("JSONPath raises no error of JSONata", () => {
  expect(judge(["States.QueryEvaluationError"])).toEqual([
    "States.QueryEvaluationError cannot occur here: the state uses JSONPath, and only JSONata raises it",
  ]);
  expect(judge(["States.QueryEvaluationError"], jsonata)).toEqual([]);
});

test("names of Lambda need a call of Lambda", () => {
  expect(judge(["Lambda.TooManyRequestsException"], { Resource: publish })).toEqual([
    "Lambda.TooManyRequestsException cannot occur here: the state calls no Lambda function",
  ]);
  for (const Resource of [
    invoke,
    "${Function}",
    "arn:aws:states:::aws-sdk:lambda:listFunctions",
    "arn:aws:lambda:eu-west-1:123456789012:function:f",
  ])
    expect(judge(["Lambda.TooManyRequestsException"], { Resource })).toEqual([]);
});

test("whoever holds a token may report any name", () => {
  const waiting = { Resource: publishAndWait, TimeoutSeconds: 9, Parameters: parameters };
  expect(judge(["Lambda.Unknown", "States.HeartbeatTimeout", "States.Mine"], waiting)).toEqual([]);
});

test("a Parallel takes what is inside it", () => {
  const list = [{ ErrorEquals: ["States.Timeout", "States.Mine", "States.ItemReaderFailed"] }];
  const branches = (state: Fields) => [{ StartAt: "B", States: { B: state } }];
  const found = (state: Fields) => lintState({ Type: "Parallel", Branches: branches(state), Retry: list });
  expect(found({ Type: "Pass", End: true })).toEqual([
    "LINT_ERROR_NEVER_RAISED at /States/A/Retry[0]/ErrorEquals: States.ItemReaderFailed cannot occur here: " +
      "only a distributed Map raises it",
  ]);
  expect(found({ Type: "Fail", Error: "States.ItemReaderFailed" })).toEqual([]);
  const processor = { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" }, StartAt: "C" };
  const map = { Type: "Map", ItemProcessor: { ...processor, States: { C: { Type: "Pass", End: true } } }, End: true };
  expect(found(map)).toEqual([]);
});
