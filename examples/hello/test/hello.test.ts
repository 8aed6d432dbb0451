import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));
const bin = join(createRequire(import.meta.url).resolve("stepwright/package.json"), "../bin/stepwright.mjs");

test("hello greets Ada, in both engines", () => {
  const args = [bin, "run", "src/hello.workflow.ts", "--input", "inputs/ada.json", "--json"];
  const run: unknown = JSON.parse(execFileSync(process.execPath, args, { cwd: project, encoding: "utf8" }));
  expect(run).toMatchObject({ status: "SUCCEEDED", output: "Hello, Ada!", equal: true, path: ["greet"] });
});
