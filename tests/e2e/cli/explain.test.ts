import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createProject, expectRefusal, runStepwright } from "./harness.js";

const project = createProject({});
const pages = readdirSync(new URL("../../../docs/diagnostics/", import.meta.url)).filter((name) =>
  /^SW\d{4}\.md$/.test(name),
);

test.skipIf(pages.length === 0)("a code, in any spelling, is answered with its page", async () => {
  const code = pages[0]?.slice(0, 6) ?? "";
  for (const spelling of [code, code.toLowerCase(), code.slice(2)]) {
    const { code: exit, stdout } = await runStepwright(project, ["explain", spelling]);
    expect(exit).toBe(0);
    expect(stdout).toContain(code);
  }
});

test("a code that does not exist is refused", async () => {
  expectRefusal(await runStepwright(project, ["explain", "SW0000"]), 2, "There is no diagnostic SW0000.");
  expectRefusal(await runStepwright(project, ["explain"]), 2, "explain takes one code");
});

test("what validate reports in codes of AWS or as warnings of ours is explained too", async () => {
  const folder = fileURLToPath(new URL("../../../packages/asl/src/validate/", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  const text = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const own = new Set([...text.matchAll(/lint\(\s*"(LINT_[A-Z_]+)"/g)].map(([, code]) => code));
  expect(listPages("lint")).toEqual([...own].sort());
  const reported = [...text.matchAll(/(?:error|warn)\(\s*"([A-Z_]+)"|\["([A-Z_]+)", "|add\("ERROR", "([A-Z_]+)"/g)];
  const codes = [...new Set(reported.map((match) => match.slice(1).find((code) => code !== undefined)))].sort();
  expect(listPages("aws")).toEqual(codes);
  for (const asked of ["SCHEMA_VALIDATION_FAILED", "LINT_RETRY_DELAY"]) {
    const { code, stdout } = await runStepwright(project, ["explain", asked.toLowerCase()]);
    expect({ code, title: stdout.split(":", 1)[0] }).toEqual({ code: 0, title: `# ${asked}` });
  }
});

function listPages(folder: string): string[] {
  const names = readdirSync(new URL(`../../../docs/diagnostics/${folder}/`, import.meta.url));
  return names.map((name) => name.slice(0, -".md".length)).sort();
}
