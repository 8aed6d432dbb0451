import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { workspace } from "./run/batch.js";
import { runFuzz } from "./run-fuzz.js";

const { values } = parseArgs({ options: { runs: { type: "string", default: "500" }, seed: { type: "string" } } });
const runs = Number(values.runs);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  process.stderr.write("--runs and --seed are whole numbers.\n");
  process.exit(2);
}
process.on("SIGINT", () => {
  rmSync(workspace, { recursive: true, force: true });
  process.exit(130);
});

process.stdout.write(`seed ${seed}, ${runs} programs\n`);
const progress = (done: number, counts: object): void =>
  void process.stdout.write(`${done}: ${JSON.stringify(counts)}\n`);
const { failures } = await runFuzz({ runs, seed, reduceMilliseconds: 60_000, progress });
rmSync(workspace, { recursive: true, force: true });
const folder = fileURLToPath(new URL("failures/", import.meta.url));
for (const { signature, text } of failures) {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}${createHash("sha256").update(text).digest("hex").slice(0, 12)}.ts`;
  writeFileSync(file, text);
  process.stdout.write(`\n${signature}\n${text}→ ${file}\n`);
}
process.stdout.write(failures.length === 0 ? "No difference found.\n" : `${failures.length} kinds of failure.\n`);
process.exit(failures.length === 0 ? 0 : 1);
