import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { workspace } from "./run/batch.js";
import { runHostile } from "./run-hostile.js";

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

it("answers broken, ill-typed, deep and huge sources with located diagnostics or a valid machine", async () => {
  const { counts, failures } = await runHostile({ runs: 128, seed: 3, thorough: false, reduceMilliseconds: 0 });
  // How long a source takes is for `npm run fuzz -- --hostile`: on a busy machine, all take long.
  const wrong = failures.filter(({ kind }) => kind !== "slow");
  expect(
    wrong.map(({ kind, detail, mutant }) => `${kind} ${detail}\n${mutant.from}\n${mutant.text.slice(-3_000)}`),
  ).toEqual([]);
  expect(counts.compiled).toBeGreaterThan(20);
});
