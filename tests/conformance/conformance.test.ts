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

/** Recordings that the engine does not reproduce, each with the reason. */
const knownGaps: ReadonlyMap<string, string> = new Map([
  [
    "scenarios/test_base_scenarios::TestBaseScenarios::test_max_concurrency_path_negative",
    "the service stalls on a negative MaxConcurrencyPath; the engine fails the execution",
  ],
]);

function readCases(folder: string): ConformanceCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

test.each(readCases(join(here, "cases")))("$id", async (kase) => {
  expect((await runCase(kase, engine)).reason).toBeUndefined();
});

test.skipIf(!existsSync(recorded))("the engine answers what AWS answered in every recorded case", async () => {
  const results = await Promise.all(readCases(recorded).map((kase) => runCase(kase, engine)));
  const failed = results.filter(({ passed }) => !passed).map(({ id, reason }) => `${id}: ${reason}`);
  expect(failed.filter((text) => ![...knownGaps.keys()].some((id) => text.startsWith(id)))).toEqual([]);
});
