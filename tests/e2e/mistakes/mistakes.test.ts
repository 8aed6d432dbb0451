import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createProject, runStepwright } from "../cli/harness.js";

/**
 * Workflows as people write them, three mistakes in each. `// mistake: SW2004` stands at the end of the line that has to be
 * reported, or alone on the line above it.
 */
const folder = fileURLToPath(new URL("fixtures/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".workflow.ts"));
const files = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}${name}`, "utf8")]));

/** Where a file says that something has to be reported, as `file:line code`. */
function readMarks(file: string, text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const [, lead = "", code = ""] = /^(.*)\/\/ mistake: (SW\d{4})$/.exec(line) ?? [];
    const number = index + (lead.trim() === "" ? 2 : 1);
    return code === "" ? [] : [`${file}:${number} ${code}`];
  });
}

const places = Object.entries(files).flatMap(([file, text]) => readMarks(file, text));

test("every mistake is reported at its line with its code, and nothing else is", async () => {
  const { code, stdout } = await runStepwright(createProject(files), ["check", ".", "--json"]);
  const { diagnostics }: { diagnostics: { file: string; line: number; code: string }[] } = JSON.parse(stdout);
  const reported = diagnostics.map((one) => `${one.file}:${one.line} ${one.code}`);
  expect(reported.sort()).toEqual(places.sort());
  expect(code).toBe(1);
});

test("each of the twenty files has three mistakes", () => {
  const seeded = names.map((name) => places.filter((one) => one.startsWith(`${name}:`)));
  expect(seeded.map(({ length }) => length)).toEqual(Array.from({ length: 20 }, () => 3));
});
