import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { broken, createProject, expectRefusal, hello, runStepwright } from "./harness.js";

test("a build writes definition, source map and bundles, and says so", async () => {
  const project = createProject({ "src/hello.workflow.ts": hello });
  const { code, stdout, stderr } = await runStepwright(project, ["build", "--out", "out", "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const result = JSON.parse(stdout);
  expect(result).toEqual({
    v: 1,
    ok: true,
    diagnostics: [],
    workflows: [
      {
        name: "hello",
        file: "src/hello.workflow.ts",
        export: "hello",
        asl: "out/hello/hello.asl.json",
        map: "out/hello/hello.map.json",
        states: 1,
        bytes: expect.any(Number),
        transitions: { min: 1, max: 1 },
        functions: [{ name: "greet", file: "out/hello/lambda/greet/index.mjs", bytes: expect.any(Number) }],
      },
    ],
  });
  const [workflow] = result.workflows;
  for (const { file, bytes } of [{ file: workflow.asl, bytes: workflow.bytes }, ...workflow.functions]) {
    expect(readFileSync(join(project, file)).length).toBe(bytes);
  }
  expect(readdirSync(join(project, "out"))).toEqual(["hello"]);
});

test("people get a table", async () => {
  const project = createProject({ "src/hello.workflow.ts": hello });
  const { code, stdout, stderr } = await runStepwright(project, ["build"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toMatch(/^workflow {2}states {2}transitions {2}ASL +functions\nhello +1 +1 +/);
  expect(stderr).toContain("✓ written to dist/");
});

test("nothing is written when one workflow has errors, and all errors are told", async () => {
  const project = createProject({ "src/a.workflow.ts": hello, "src/b.workflow.ts": broken });
  const { code, stderr } = await runStepwright(project, ["build"]);
  expect(code).toBe(1);
  expect(stderr).toContain("src/b.workflow.ts:4:");
  expect(stderr).toContain("Nothing was written.");
  expect(existsSync(join(project, "dist"))).toBe(false);
});

test("an output that cannot be written is refused, and leaves nothing behind", async () => {
  const project = createProject({ "src/hello.workflow.ts": hello, file: "in the way" });
  const ended = await runStepwright(project, ["build", "--out", "file/out"]);
  expectRefusal(ended, 2, "The output cannot be written to file/out: a part of the path is a file.");
  mkdirSync(join(project, "out/hello/hello.map.json"), { recursive: true });
  expectRefusal(await runStepwright(project, ["build", "--out", "out"]), 2, "hello.map.json");
  expect(readdirSync(join(project, "out"))).toEqual(["hello"]);
  expect(readdirSync(join(project, "out/hello"))).toEqual(["hello.map.json"]);
});

test("a second build removes the functions that are no more, and nothing else", async () => {
  const project = createProject({ "src/hello.workflow.ts": hello });
  await runStepwright(project, ["build"]);
  writeFileSync(join(project, "dist/hello/notes.md"), "mine");
  writeFileSync(join(project, "src/hello.workflow.ts"), hello.replaceAll("greet", "salute"));
  await runStepwright(project, ["build"]);
  expect(readdirSync(join(project, "dist/hello/lambda"))).toEqual(["salute"]);
  expect(existsSync(join(project, "dist/hello/notes.md"))).toBe(true);
});

test("the output is the same from wherever it is built", async () => {
  const files = { "shop/package.json": '{ "type": "module" }', "shop/src/hello.workflow.ts": hello };
  const [first, second] = [createProject(files), createProject(files)];
  await runStepwright(first, ["build", "shop", "--out", "out"]);
  await runStepwright(join(second, "shop"), ["build", "--out", "../out"]);
  for (const file of ["hello.asl.json", "hello.map.json", "lambda/greet/index.mjs"]) {
    const read = (project: string) => readFileSync(join(project, "out/hello", file), "utf8");
    expect(read(second)).toBe(read(first));
  }
});
