import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { broken, createProject, expectRefusal, hello, runStepwright } from "./harness.js";

const orders = `import { defineStep, step, stepError, wait, workflow } from "stepwright";

export class OutOfStock extends stepError("OutOfStock")<{ sku: string }>() {}
export const reserve = defineStep("reserve", { retry: { retries: 2, interval: "1s" } }, async (input: { sku: string }) => {
  if (input.sku === "none") throw new OutOfStock({ sku: input.sku });
  return { hold: \`hold-\${input.sku}\` };
});
export const order = workflow("order-flow", async (input: { sku: string }) => {
  const { hold } = await reserve({ sku: input.sku });
  await wait("3 days");
  return { hold };
});
export const refund = workflow("refund-flow", async (input: { sku: string }) => {
  return await step(reserve, { sku: input.sku });
});
`;

const project = createProject({
  "hello.workflow.ts": hello,
  "orders.workflow.ts": orders,
  "broken.workflow.ts": broken,
  "good.json": '{ "name": "Ada" }',
  "bad.json": '{\n  "name": Ada\n}',
});
const sw = (...args: string[]) => runStepwright(project, args);

test("the output goes to stdout and the story to stderr", async () => {
  const { code, stdout, stderr } = await sw("run", "hello.workflow.ts", "--input", "good.json");
  expect({ code, output: JSON.parse(stdout) }).toEqual({ code: 0, output: { text: "Hello Ada" } });
  expect(stderr).toContain("✓ greet");
  expect(stderr).toContain("both engines agree");
});

test("--json tells both runs, and repeats that of the state machine", async () => {
  const { code, stdout } = await sw("run", "orders.workflow.ts#order", "--input-json", '{"sku":"a"}', "--json");
  const asl = {
    status: "SUCCEEDED",
    output: { hold: "hold-a" },
    error: null,
    cause: null,
    transitions: 2,
    path: ["reserve", expect.any(String)],
    steps: [{ name: "reserve", attempt: 0, input: { sku: "a" }, output: { hold: "hold-a" } }],
    virtualSeconds: 259_200,
  };
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    v: 1,
    ok: true,
    diagnostics: [],
    ...asl,
    asl,
    native: { ...asl, transitions: null, path: ["reserve"] },
    equal: true,
    differences: [],
  });
});

test.each(["native", "asl", "both"])(
  "a failed execution in %s is exit 3, and no failure of the command",
  async (engine) => {
    const args = ["orders.workflow.ts#order", "--input-json", '{"sku":"none"}', "--engine", engine];
    const { code, stdout } = await sw("run", ...args, "--json");
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, status: "FAILED", error: "OutOfStock", virtualSeconds: 3 });
    const { stdout: output, stderr } = await sw("run", ...args);
    expect(output).toBe("");
    expect(stderr).toContain('FAILED  OutOfStock  {"sku":"none"}');
  },
);

test("a mock answers a step, attempt by attempt", async () => {
  const mock = 'reserve={"$answers":["!Busy",{"hold":"h"}]}';
  const { stdout } = await sw(
    "run",
    "orders.workflow.ts#order",
    "--input-json",
    '{"sku":"a"}',
    "--mock",
    mock,
    "--json",
  );
  expect(JSON.parse(stdout)).toMatchObject({
    output: { hold: "h" },
    equal: true,
    steps: [
      { attempt: 0, error: "Busy" },
      { attempt: 1, output: { hold: "h" } },
    ],
  });
});

test("a mock that is no JSON, or of a step that is none, is refused", async () => {
  const run = (mock: string) => sw("run", "hello.workflow.ts", "--input", "good.json", "--mock", mock);
  expectRefusal(await run("greet=hi"), 2, "Mock of greet", "is no JSON");
  expectRefusal(await run("greet"), 2, 'has no "="');
  expectRefusal(await run("greet=@nope.json"), 2, "there is no such");
  expectRefusal(await run("gret=1"), 2, "hello has no step gret to mock.", "Did you mean greet?");
});

test("the input may come from stdin", async () => {
  for (const args of [["-"], ["--input", "-"]]) {
    const input = '{ "name": "Bo" }';
    const ended = await runStepwright(project, ["run", "hello.workflow.ts", ...args, "--engine", "native"], { input });
    expect(JSON.parse(ended.stdout)).toEqual({ text: "Hello Bo" });
  }
});

test("an input that is missing, no JSON or given twice is refused", async () => {
  const run = (...args: string[]) => sw("run", "hello.workflow.ts", ...args);
  expectRefusal(await run("--input", "nope.json"), 2, "--input nope.json cannot be read: there is no such file.");
  expectRefusal(
    await run("--input", "bad.json"),
    2,
    "bad.json is no JSON",
    "Unrecognized token 'Ada'",
    "line 2, column",
  );
  expectRefusal(await run("--input-json", "{"), 2, "The value of --input-json is no JSON");
  expectRefusal(await run("--input", "."), 2, "it is a folder");
  expectRefusal(await run("--input-json", "{}", "--input", "good.json"), 2, "The input is given twice.");
});

test("an input that does not fit the schema is refused with each issue and its path", async () => {
  for (const engine of ["native", "both"]) {
    const ended = await sw("run", "hello.workflow.ts", "--input-json", '{"name":1}', "--engine", engine);
    expectRefusal(ended, 2, "The input does not fit the schema of hello.", "name: ");
  }
});

test("without an input the first thing said is that none was given, and how to give one", async () => {
  const ended = await sw("run", "hello.workflow.ts");
  expectRefusal(ended, 2, "No input was given, and `{}` does not fit the schema of hello.", "name: ", "--input FILE");
});

test("a schema that changes the input is refused: when it compiles, and at the latest when it runs", async () => {
  const folder = createProject({
    "filled.workflow.ts": hello
      .replace("name: input.name", "name: `${input.name}`")
      .replace("name: z.string()", 'name: z.string().default("Ada")'),
    "custom.workflow.ts": `import { workflow } from "stepwright";
const validate = (value: unknown) => ({ value: { name: "Ada", ...Object(value) } });
const schema = { "~standard": { version: 1 as const, vendor: "mine", validate, types: undefined as undefined | { input: { name?: string }; output: { name: string } } } };
export const custom = workflow("custom", { input: schema }, async (input) => input.name ?? "nobody");
`,
  });
  const run = (...args: string[]) => runStepwright(folder, ["run", ...args]);
  const compiled = await run("filled.workflow.ts");
  expect(compiled).toMatchObject({ code: 1, stderr: expect.stringContaining("SW1030") });
  const native = await run("filled.workflow.ts", "--engine", "native");
  expectRefusal(native, 2, "The schema of hello changes the input", 'name: absent, becomes "Ada"');
  expectRefusal(await run("custom.workflow.ts"), 2, "The schema of custom changes the input", "SW1030");
  expect(await run("custom.workflow.ts", "--input-json", '{"name":"Grace","more":1}')).toMatchObject({ code: 0 });
});

test("of several workflows one has to be named, and a name that is none is answered with those there are", async () => {
  const both = "orders.workflow.ts#order, orders.workflow.ts#refund";
  expectRefusal(await sw("run", "orders.workflow.ts", "--input-json", "{}"), 2, "exports several workflows", both);
  const ended = await sw("run", "orders.workflow.ts#ordr", "--input-json", "{}", "--engine", "native");
  expectRefusal(ended, 2, "exports no workflow ordr.", "Did you mean order?", "It exports order, refund.");
});

test("a workflow that does not compile is shown with its line, and does not run", async () => {
  const { code, stderr, stdout } = await sw("run", "broken.workflow.ts", "--input-json", '{"url":"x"}');
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/broken\.workflow\.ts:4:\d+ {2}error SW\d{4}/);
  expect(stderr).toContain("4 │   const answer = await fetch(input.url);");
});

test("a module that throws when it is loaded is the user's, and says where", async () => {
  const folder = createProject({ "a.workflow.ts": `${hello}\nthrow new Error("at the top");\n` });
  const { code, stderr } = await runStepwright(folder, ["run", "a.workflow.ts", "--engine", "native"]);
  expect(code).toBe(1);
  expect(stderr).toContain("a.workflow.ts could not be loaded.");
  expect(stderr).toContain("at the top");
  expect(stderr).not.toContain("bug");
});

test("the history is written as AWS lists it", async () => {
  const ended = await sw("run", "hello.workflow.ts", "--input", "good.json", "--history", "out.json");
  expect(ended.code).toBe(0);
  const { events } = JSON.parse(readFileSync(join(project, "out.json"), "utf8")) as { events: { type: string }[] };
  expect([events[0]?.type, events.at(-1)?.type]).toEqual(["ExecutionStarted", "ExecutionSucceeded"]);
  expectRefusal(await sw("run", "hello.workflow.ts", "--engine", "native", "--history", "x"), 2, "no history");
});

test("a project that is no ES module runs too", async () => {
  const folder = createProject({ "package.json": "{}", "hello.workflow.ts": hello });
  const { code, stdout } = await runStepwright(folder, ["run", "hello.workflow.ts", "--input-json", '{"name":"Cy"}']);
  expect({ code, output: JSON.parse(stdout) }).toEqual({ code: 0, output: { text: "Hello Cy" } });
});

test("an interrupt ends the run with 130 at once, though a step is still busy", async () => {
  const folder = createProject({
    "slow.workflow.ts": `import { defineStep, workflow } from "stepwright";
export const slow = defineStep("slow", async () => {
  process.stderr.write("busy\\n");
  await new Promise((resolve) => setTimeout(resolve, 60_000));
});
export const flow = workflow("flow", async () => { await slow(); });
`,
  });
  const bin = fileURLToPath(new URL("../../../packages/stepwright/bin/stepwright.mjs", import.meta.url));
  const child = spawn(process.execPath, [bin, "run", "slow.workflow.ts", "--engine", "native"], { cwd: folder });
  child.stderr.on("data", (text: Buffer) => text.includes("busy") && child.kill("SIGINT"));
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(130);
});

test("a reader that goes away is no error", async () => {
  const bin = fileURLToPath(new URL("../../../packages/stepwright/bin/stepwright.mjs", import.meta.url));
  const child = spawn(process.execPath, [bin, "--help"], { cwd: project });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (text: Buffer) => {
    stderr += text.toString();
  });
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  expect(stderr).toBe("");
});

test("what the user's code does to the process is told as theirs", async () => {
  const folder = createProject({
    "odd.workflow.ts": `import { defineStep, workflow } from "stepwright";
console.log("loaded");
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
export const stray = defineStep("stray", async () => { setTimeout(() => { throw new Error("lost"); }, 1); await later(5_000); });
export const stuck = defineStep("stuck", async () => { await new Promise(() => {}); });
export const quit = defineStep("quit", async () => { process.exit(0); });
export const print = defineStep("print", async () => { console.log("printed"); return 1; });
export const strays = workflow("strays", async () => { await stray(); });
export const sticks = workflow("sticks", async () => { await stuck(); });
export const quits = workflow("quits", async () => { await quit(); });
export const prints = workflow("prints", async () => await print());
`,
  });
  const run = (name: string) => runStepwright(folder, ["run", `odd.workflow.ts#${name}`, "--engine", "native"]);
  const stray = await run("strays");
  expect(stray).toMatchObject({ code: 1, stdout: "" });
  expect(stray.stderr).toContain("Error: lost");
  expectRefusal(await run("sticks"), 1, "waits for something that can never happen");
  expectRefusal(await run("quits"), 1, "called process.exit(0)");
  expect(await run("prints")).toMatchObject({
    code: 0,
    stdout: "1\n",
    stderr: expect.stringMatching(/^loaded\nprinted\n/),
  });
});
