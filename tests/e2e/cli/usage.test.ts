import { expect, test } from "vitest";
import { createProject, expectRefusal, runStepwright } from "./harness.js";

const project = createProject({});
const sw = (...args: string[]) => runStepwright(project, args);

test("an unknown command is answered with the near one", async () => {
  expectRefusal(await sw("biuld"), 2, "There is no command biuld.", "Did you mean build?");
});

test("an unknown option is answered with the near one", async () => {
  expectRefusal(await sw("build", "--ouy", "x"), 2, "build has no option --ouy.", "Did you mean --out?");
});

test("an option without its value says how it is written", async () => {
  expectRefusal(await sw("build", "--out"), 2, "--out needs a value: --out DIR");
  expectRefusal(await sw("build", "--out", "--debug"), 2, "--out needs a value: --out DIR");
});

test("a value that is none of the choices is answered with them", async () => {
  expectRefusal(await sw("run", "x.ts", "--engine", "nativ"), 2, "one of native, asl, both", "Did you mean native?");
});

test("a flag takes no value", async () => {
  expectRefusal(await sw("run", "x.ts", "--real-time=yes"), 2, "--real-time takes no value.");
});

test("no command at all prints the help and is a mistake", async () => {
  expectRefusal(await sw(), 2, "stepwright <command> [options]", "No command was given.");
});

test.each(["build", "check", "run", "graph", "validate", "explain"])("%s has help with examples", async (command) => {
  const { code, stdout } = await sw(command, "--help");
  expect(code).toBe(0);
  expect(stdout).toContain(`stepwright ${command}`);
  expect(stdout).toContain("Examples\n");
  expect(stdout).toContain("--json");
  expect(await sw("help", command)).toMatchObject({ code: 0, stdout });
});

test("the version is that of the package", async () => {
  expect(await sw("--version")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test("with --json a mistake is one object on stdout, and stderr is empty", async () => {
  const { code, stdout, stderr } = await sw("run", "nope.workflow.ts", "--json");
  expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  expect(JSON.parse(stdout)).toEqual({
    v: 1,
    ok: false,
    diagnostics: [],
    failure: {
      kind: "usage",
      exitCode: 2,
      message: "There is no file or folder nope.workflow.ts.",
      details: [],
      help: null,
    },
  });
});

test("colours are used only when asked for or on a terminal", async () => {
  const plain = await sw("biuld");
  const forced = await runStepwright(project, ["biuld"], { env: { FORCE_COLOR: "1" } });
  const refused = await runStepwright(project, ["biuld"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
  const off = await runStepwright(project, ["biuld", "--no-color"], { env: { FORCE_COLOR: "1" } });
  const mark = String.fromCharCode(27);
  expect([plain, forced, refused, off].map(({ stderr }) => stderr.includes(mark))).toEqual([false, true, false, false]);
});
