import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "@stepwright/compiler";
import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext } from "../cli/command.js";
import { describeSystemError } from "../cli/describe-system-error.js";
import { displayPath } from "../project/display-path.js";

/**
 * Writes all files or none: each is written beside its place first, and only when all are there are they moved into it. What an
 * earlier build left of functions that are no more is removed.
 */
export function writeOutputs(folder: string, outputs: readonly OutputFile[], cx: CommandContext): void {
  let created: string | undefined;
  try {
    created = mkdirSync(folder, { recursive: true });
    moveIntoPlace(cx.temporary.create(folder), folder, outputs);
    cx.temporary.removeAll();
  } catch (thrown) {
    cx.temporary.removeAll();
    if (created !== undefined) rmSync(created, { recursive: true, force: true });
    const place = displayPath(cx.cwd, folder);
    throw usageFailure(
      `The output cannot be written to ${place}: ${describeSystemError(thrown)}.`,
      "Choose another --out.",
    );
  }
}

function moveIntoPlace(staging: string, folder: string, outputs: readonly OutputFile[]): void {
  for (const { path, text } of outputs) writeNew(join(staging, path), text);
  for (const { path } of outputs) refuseFolder(join(folder, path));
  for (const { path } of outputs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(join(staging, path), join(folder, path));
  }
  removeStaleFunctions(folder, outputs);
}

function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
}

/** A rename would fail on it, and only after others were done. */
function refuseFolder(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  throw usageFailure(`A folder is where the file ${path} has to be written.`, "Choose another --out.");
}

function removeStaleFunctions(folder: string, outputs: readonly OutputFile[]): void {
  const written = new Set(outputs.map(({ path }) => dirname(path)));
  const parents = new Set([...written].filter((path) => /^[^/]+\/lambda\//.test(path)).map((path) => dirname(path)));
  for (const parent of parents) {
    for (const name of readdirSync(join(folder, parent))) {
      if (!written.has(`${parent}/${name}`)) rmSync(join(folder, parent, name), { recursive: true });
    }
  }
}
