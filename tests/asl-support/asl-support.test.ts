import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { featureGroups } from "./features.js";
import { pageFile, writePage } from "./write-page.js";

const cases = join(import.meta.dirname, "../conformance/cases");
const features = featureGroups.flatMap((group) => group.features);

test("docs/asl-support.md is what `npm run asl-support` writes", () => {
  expect(readFileSync(pageFile, "utf8")).toBe(writePage());
});

test("every feature that is said to be supported has a conformance case that shows it", () => {
  const files = readdirSync(cases);
  const shown = (id: string) => files.some((name) => name.startsWith(id.replace("/", "-")));
  expect(features.filter(({ shownBy }) => shownBy !== undefined && !shown(shownBy))).toEqual([]);
  // Quotas of events are shown by tests/scale, nested executions and Tasks on AWS by packages/runtime.
  const unshown = features.filter(({ ours, shownBy }) => ours === "yes" && shownBy === undefined);
  expect(unshown.map(({ name }) => name)).toEqual([
    "25,000 events at most",
    "nested executions",
    "Tasks on AWS or an emulator, at any address",
  ]);
});
