import { expect, test } from "vitest";
import { broken, createProject, expectRefusal, hello, runStepwright } from "./harness.js";

const checked = async (cwd: string, ...paths: string[]) => {
  const { stdout } = await runStepwright(cwd, ["check", ...paths, "--json"]);
  const { workflows } = JSON.parse(stdout) as { workflows: { file: string }[] };
  return workflows.map(({ file }) => file);
};

test("src is searched first, and only what ends in .workflow.ts counts", async () => {
  const project = createProject({ "src/deep/a.workflow.ts": hello, "src/b.ts": broken, "c.workflow.ts": broken });
  expect(await checked(project)).toEqual(["src/deep/a.workflow.ts"]);
});

test("without src the whole project is searched, never its packages and its output", async () => {
  const project = createProject({ "flows/a.workflow.ts": hello, "dist/b.workflow.ts": broken });
  expect(await checked(project)).toEqual(["flows/a.workflow.ts"]);
});

test("a file, a folder and a glob may be named, and paths are relative to the caller", async () => {
  const project = createProject({ "src/a.workflow.ts": hello, "src/other.ts": hello });
  expect(await checked(project, "src")).toEqual(["src/a.workflow.ts"]);
  expect(await checked(project, "src/*.ts")).toEqual(["src/a.workflow.ts", "src/other.ts"]);
  expect(await checked(`${project}/src`, "other.ts")).toEqual(["other.ts"]);
});

test("the configuration may say where workflows are", async () => {
  const config =
    'import { defineConfig } from "stepwright/config";\nexport default defineConfig({ include: "flows" });\n';
  const project = createProject({
    "stepwright.config.ts": config,
    "flows/a.workflow.ts": hello,
    "src/b.workflow.ts": broken,
  });
  expect(await checked(project)).toEqual(["flows/a.workflow.ts"]);
});

test("a configuration that is not right says what is wrong in it", async () => {
  const project = createProject({ "stepwright.config.ts": "export default { include: 1, outt: 'x' };" });
  expectRefusal(await runStepwright(project, ["check"]), 2, "stepwright.config.ts is not right", "include: ", "outt");
});

test("a configuration that throws says where", async () => {
  const project = createProject({ "stepwright.config.ts": "throw new Error('no luck');" });
  const { code, stderr } = await runStepwright(project, ["check"]);
  expect(code).toBe(2);
  expect(stderr).toContain("Error: no luck");
  expect(stderr).toContain("stepwright.config.ts:1");
});

test("a missing file is answered with the near one", async () => {
  const project = createProject({ "orders.workflow.ts": hello });
  expectRefusal(
    await runStepwright(project, ["check", "oders.workflow.ts"]),
    2,
    "There is no file or folder oders.workflow.ts.",
    "Did you mean orders.workflow.ts?",
  );
});

test("a folder without workflows, and a project without any, say so", async () => {
  const project = createProject({ "src/a.ts": hello });
  expectRefusal(await runStepwright(project, ["check", "src"]), 2, "There is no workflow in src");
  expectRefusal(await runStepwright(project, ["build"]), 2, "There is no workflow in .", "include");
});

test("a glob that matches nothing, or is not well formed, says so", async () => {
  const project = createProject({ "src/a.workflow.ts": hello });
  expectRefusal(await runStepwright(project, ["check", "lib/**/*.ts"]), 2, "No file matches the glob lib/**/*.ts.");
  expectRefusal(await runStepwright(project, ["check", "src/[a.ts"]), 2, "The glob src/[a.ts is not well formed");
});

test("a file without a workflow is a diagnostic of its own", async () => {
  const project = createProject({ "a.workflow.ts": "export const a = 1;\n" });
  expectRefusal(await runStepwright(project, ["check"]), 1, "a.workflow.ts:1:1", "SW1010");
});
