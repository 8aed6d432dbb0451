import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareCommands } from "./compare-commands.mjs";

/** A cold `stepwright build` costs little more than the type check that its user runs anyway. */
export const name = "cold build of examples/checkout";
export const unit = "ms";
export const bar = 1.6;
export const better = "lower";

export async function measure(root) {
  const out = mkdtempSync(join(tmpdir(), "stepwright-bench-"));
  const cli = join(root, "packages/stepwright/bin/stepwright.mjs");
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  try {
    const [ours, theirs] = compareCommands(root, [
      [cli, "build", "examples/checkout", "--out", out, "--json"],
      [tsc, "--noEmit", "-p", "examples/checkout"],
    ]);
    return { ours, theirs: { "tsc --noEmit": theirs } };
  } finally {
    rmSync(out, { recursive: true });
  }
}
