import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createProject, runStepwright } from "../cli/harness.js";

/**
 * Workflows as people write them, three mistakes in each. `// mistake: SW2004` stands at the end of the line that has to be
 * reported, or alone on the line above it. `mistake-missed` is a mistake that the compiler does not see yet, and `mistake-wrong` a
 * report that should not be there; both are listed below, so that a compiler that improves is noticed.
 */
const folder = fileURLToPath(new URL("fixtures/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".workflow.ts"));
const files = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}${name}`, "utf8")]));

const missed: readonly string[] = [];
const wrong: readonly string[] = [
  // What does not compile is reported again where its value is used.
  "image-pipeline.workflow.ts SW2008",
  // Each key of the union is there, and none can be missing.
  "subscriptions.workflow.ts SW2007",
  // TypeScript infers nothing from a call whose options it refuses.
  "warehouse.workflow.ts SW1002",
];

interface Mark {
  readonly kind: string;
  readonly place: string;
}

function readMarks(file: string, text: string): Mark[] {
  return text.split("\n").flatMap((line, index) => {
    const [, lead = "", kind = "", code = ""] = /^(.*)\/\/ (mistake(?:-\w+)?): (SW\d{4})$/.exec(line) ?? [];
    const number = index + (lead.trim() === "" ? 2 : 1);
    return kind === "" ? [] : [{ kind, place: `${file}:${number} ${code}` }];
  });
}

const marks = Object.entries(files).flatMap(([file, text]) => readMarks(file, text));
const placesOf = (...kinds: readonly string[]) =>
  marks.filter((mark) => kinds.includes(mark.kind)).map((mark) => mark.place);

test("every mistake is reported at its line with its code, and nothing else is", async () => {
  const { code, stdout } = await runStepwright(createProject(files), ["check", ".", "--json"]);
  const { diagnostics }: { diagnostics: { file: string; line: number; code: string }[] } = JSON.parse(stdout);
  const reported = diagnostics.map((one) => `${one.file}:${one.line} ${one.code}`);
  expect(reported.sort()).toEqual(placesOf("mistake", "mistake-wrong").sort());
  expect(code).toBe(1);
});

test("each of the twenty files has three mistakes", () => {
  const seeded = names.map((name) => placesOf("mistake", "mistake-missed").filter((one) => one.startsWith(`${name}:`)));
  expect(seeded.map(({ length }) => length)).toEqual(Array.from({ length: 20 }, () => 3));
});

test("what the compiler gets wrong is known", () => {
  const withoutLine = (place: string) => place.replace(/:\d+/, "");
  expect(placesOf("mistake-missed").map(withoutLine)).toEqual(missed);
  expect(placesOf("mistake-wrong").map(withoutLine)).toEqual(wrong);
});
