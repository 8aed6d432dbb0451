import { readdirSync } from "node:fs";
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
