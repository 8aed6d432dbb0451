import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as asl from "@stepwright/asl";
import * as runtime from "@stepwright/runtime";
import { expect, test } from "vitest";
import { type ConformanceCase, runCase } from "./run-case.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const recorded = join(here, "../../../shared/corpus/conformance/dev");
const engine = { ...asl, ...runtime };

function readCases(folder: string): ConformanceCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

/** The recordings that the engine does not reproduce: the headings of deviations.md. */
function readDeviations(): string[] {
  const text = readFileSync(join(here, "deviations.md"), "utf8");
  return [...text.matchAll(/^## `(.+)`$/gm)].map(([, id = ""]) => id);
}

test.each(readCases(join(here, "cases")))("$id", async (kase) => {
  expect((await runCase(kase, engine)).reason).toBeUndefined();
});

test.skipIf(!existsSync(recorded))("the engine answers what AWS answered, but for the listed deviations", async () => {
  const results = await Promise.all(readCases(recorded).map((kase) => runCase(kase, engine)));
  const failed = results.filter(({ passed }) => !passed).map(({ id }) => id);
  expect(failed.sort()).toEqual(readDeviations().sort());
});
