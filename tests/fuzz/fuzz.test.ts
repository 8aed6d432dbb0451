import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { workspace } from "./run/batch.js";
import { runFuzz } from "./run-fuzz.js";

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

it("means the same in both engines for generated workflows", async () => {
  const { counts, failures } = await runFuzz({ runs: 100, seed: 7, reduceMilliseconds: 5_000 });
  expect(failures.map(({ text }) => text)).toEqual([]);
  expect(counts.equal).toBeGreaterThan(60);
});
