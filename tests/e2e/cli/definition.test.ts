import { expect, test } from "vitest";
import { createProject, expectRefusal, runStepwright } from "./harness.js";

const machine = {
  StartAt: "Reserve",
  States: {
    Reserve: {
      Type: "Task",
      Resource: "arn:aws:states:::lambda:invoke",
      Parameters: { FunctionName: "arn:aws:lambda:eu-west-1:123456789012:function:reserve", "Payload.$": "$" },
      ResultSelector: { "hold.$": "$.Payload.hold" },
      Retry: [{ ErrorEquals: ["Busy"], IntervalSeconds: 5, MaxAttempts: 1 }],
      Next: "Wait",
    },
    Wait: { Type: "Wait", Seconds: 60, Next: "Done" },
    Done: { Type: "Succeed" },
  },
};
const approval = {
  StartAt: "Ask",
  States: {
    Ask: {
      Type: "Task",
      Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
      Parameters: { QueueUrl: "q", "MessageBody.$": "$$.Task.Token" },
      Retry: [{ ErrorEquals: ["NotNow"], MaxAttempts: 1 }],
      Next: "Tell",
    },
    Tell: { Type: "Task", Resource: "arn:aws:lambda:eu-west-1:123456789012:function:tell", End: true },
  },
};
const rows = {
  StartAt: "Rows",
  States: {
    Rows: {
      Type: "Map",
      ItemReader: {
        Resource: "arn:aws:states:::s3:getObject",
        ReaderConfig: { InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" },
        Parameters: { Bucket: "data", Key: "in/rows.csv" },
      },
      ItemProcessor: {
        ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
        StartAt: "Row",
        States: { Row: { Type: "Pass", End: true } },
      },
      End: true,
    },
  },
};
const project = createProject({
  "approval.asl.json": JSON.stringify(approval),
  "approval.json": JSON.stringify({
    Ask: [{ throw: { Error: "NotNow" } }, { return: { approved: true } }],
    Tell: { return: "told" },
  }),
  "rows.asl.json": JSON.stringify(rows),
  "buckets/data/in/rows.csv": "id\n1\n2\n",
  "machine.asl.json": JSON.stringify(machine, null, 2),
  "tasks.json": JSON.stringify({
    reserve: [{ throw: { Error: "Busy", Cause: "try later" } }, { return: { hold: "h1" } }],
  }),
  "wrong.json": JSON.stringify({ reserve: { retrun: 1 } }),
  "broken.asl.json": JSON.stringify({ StartAt: "A", States: { A: { Type: "Pass", Next: "B" } } }, null, 2),
  "text.asl.json": '{\n  "StartAt": }',
});
const sw = (...args: string[]) => runStepwright(project, args);

test("any state machine runs, its tasks answered from a file, one answer per attempt", async () => {
  const { code, stdout } = await sw(
    "run",
    "machine.asl.json",
    "--input-json",
    '{"sku":"a"}',
    "--tasks",
    "tasks.json",
    "--json",
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    v: 1,
    ok: true,
    status: "SUCCEEDED",
    output: { hold: "h1" },
    path: ["Reserve", "Wait", "Done"],
    steps: [
      { name: "Reserve", attempt: 0, error: "Busy" },
      { name: "Reserve", attempt: 1 },
    ],
    transitions: 4,
    virtualSeconds: 65,
  });
});

test("a task without an answer is refused with the entry to write", async () => {
  expectRefusal(
    await sw("run", "machine.asl.json"),
    2,
    "Nothing answers the task Reserve",
    '{ "Reserve": { "return": … } }',
  );
});

test("the answer to a task that waits for its token arrives at the token", async () => {
  const { code, stdout } = await sw("run", "approval.asl.json", "--tasks", "approval.json", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    output: "told",
    steps: [
      { name: "Ask", attempt: 0, error: "NotNow" },
      { name: "Ask", attempt: 1, output: { approved: true } },
      { name: "Tell", input: { approved: true } },
    ],
  });
});

test("one refusal names every task that has no answer", async () => {
  expectRefusal(await sw("run", "approval.asl.json"), 2, "Nothing answers the task Ask", "No answer either for: Tell.");
});

test("a distributed map reads its items from the folder of --objects", async () => {
  const { code, stdout } = await sw("run", "rows.asl.json", "--objects", "buckets", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: "SUCCEEDED", output: [{ id: "1" }, { id: "2" }] });
  expectRefusal(await sw("run", "rows.asl.json"), 2, "reads from a bucket", "--objects DIR");
  expectRefusal(await sw("run", "rows.asl.json", "--objects", "nowhere"), 2, "--objects nowhere is no folder");
});

test("answers of another form are refused", async () => {
  const ended = await sw("run", "machine.asl.json", "--tasks", "wrong.json");
  expectRefusal(ended, 2, "--tasks wrong.json is not right", "Did you mean return?");
});

test("what belongs to workflows is refused for a definition, and the other way round", async () => {
  expectRefusal(await sw("run", "machine.asl.json", "--engine", "native"), 2, "--engine native needs a workflow");
  expectRefusal(await sw("run", "machine.asl.json", "--mock", "a=1"), 2, "Use --tasks FILE");
});

test("an invalid definition does not run, is not drawn, and is located", async () => {
  for (const args of [
    ["run", "broken.asl.json"],
    ["graph", "broken.asl.json"],
    ["validate", "broken.asl.json"],
  ]) {
    expectRefusal(await sw(...args), 1, "broken.asl.json:6:", "MISSING_TRANSITION_TARGET", '"Next": "B"');
  }
});

test("validate reports every file", async () => {
  const { code, stdout } = await sw("validate", "machine.asl.json", "text.asl.json", "--json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    v: 1,
    ok: false,
    files: [
      { file: "machine.asl.json", ok: true, diagnostics: [] },
      {
        file: "text.asl.json",
        ok: false,
        diagnostics: [{ code: "INVALID_JSON_DESCRIPTION", severity: "error", line: 2 }],
      },
    ],
  });
  expect(await sw("validate", "machine.asl.json")).toMatchObject({ code: 0, stderr: "✓ 1 valid definition\n" });
});

test("validate warns of what AWS accepts all the same, and still succeeds", async () => {
  const { code, stderr } = await sw("validate", "approval.asl.json");
  expect({ code, stderr }).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(
      /approval\.asl\.json:1:\d+ {2}warning LINT_WAIT_WITHOUT_LIMIT .*help .*1 warning.*1 valid/s,
    ),
  });
  const { stdout } = await sw("validate", "approval.asl.json", "--json");
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    files: [
      { ok: true, diagnostics: [{ severity: "warning", docs: "docs/diagnostics/lint/LINT_WAIT_WITHOUT_LIMIT.md" }] },
    ],
  });
});

test("validate takes folders, and needs at least one path", async () => {
  const { stdout } = await sw("validate", ".", "--json");
  const { files } = JSON.parse(stdout) as { files: { file: string }[] };
  expect(files.map(({ file }) => file)).toEqual([
    "approval.asl.json",
    "broken.asl.json",
    "machine.asl.json",
    "rows.asl.json",
    "text.asl.json",
  ]);
  expectRefusal(await sw("validate"), 2, "validate takes the files to check");
});

test("a definition is drawn in each format, to stdout or to a file whose ending says which", async () => {
  expect((await sw("graph", "machine.asl.json")).stdout).toMatch(/^flowchart TD\n/);
  expect((await sw("graph", "machine.asl.json", "--format", "dot")).stdout).toMatch(/^digraph workflow \{\n/);
  expect(await sw("graph", "machine.asl.json", "--out", "m.svg")).toMatchObject({
    code: 0,
    stdout: "",
    stderr: "✓ m.svg\n",
  });
  expectRefusal(await sw("graph", "machine.asl.json", "--out", "no/m.svg"), 2, "no/m.svg cannot be written");
  const { stdout } = await sw("graph", "machine.asl.json", "--format", "svg", "--json");
  expect(JSON.parse(stdout)).toMatchObject({
    v: 1,
    ok: true,
    name: "machine",
    format: "svg",
    text: expect.stringMatching(/^<svg /),
  });
});
