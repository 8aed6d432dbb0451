import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { kindOf } from "./hostile/judge-sources.js";
import { startWatchdog } from "./hostile/watchdog.js";
import { workspace } from "./run/batch.js";
import { type FuzzFailure, runFuzz } from "./run-fuzz.js";
import { runHostile } from "./run-hostile.js";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "500" },
    seed: { type: "string" },
    hostile: { type: "boolean", default: false },
  },
});
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

// A program may fail between a call and its `await`: nobody then waits for the call, in plain JavaScript too. The verdict says the rest.
process.on("unhandledRejection", () => {});

process.stdout.write(`seed ${seed}, ${runs} ${values.hostile ? "broken sources and the extreme ones" : "programs"}\n`);
const progress = (done: number | string, counts: object): void =>
  void process.stdout.write(`${done}: ${JSON.stringify(counts)}\n`);
let failures = 0;
await (values.hostile ? fuzzSources() : fuzzPrograms());
rmSync(workspace, { recursive: true, force: true });
const nothing = values.hostile ? "No crash, hang or invalid machine found.\n" : "No difference found.\n";
process.stdout.write(failures === 0 ? nothing : `${failures} kinds of failure.\n`);
process.exit(failures === 0 ? 0 : 1);

/** Shows a failure and keeps it, at once: a long run may be stopped. */
function keep({ signature, text }: FuzzFailure): void {
  failures += 1;
  const folder = fileURLToPath(new URL("failures/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = `${folder}${createHash("sha256").update(text).digest("hex").slice(0, 12)}.ts`;
  writeFileSync(file, text);
  process.stdout.write(`\n${signature}\n${text.length > 10_000 ? "(long)\n" : text}→ ${file}\n\n`);
}

async function fuzzPrograms(): Promise<void> {
  await runFuzz({ runs, seed, reduceMilliseconds: 60_000, progress, found: keep });
}

async function fuzzSources(): Promise<void> {
  const watchdog = startWatchdog(300_000);
  await runHostile({
    runs,
    seed,
    thorough: true,
    reduceMilliseconds: 60_000,
    progress: (next, counts) => {
      watchdog.feed(`${next} (sources in ${workspace})`);
      progress(next, counts);
    },
    found: (failure) =>
      keep({
        signature: `${kindOf(failure)}, from ${failure.mutant.from}`,
        text: `${failure.mutant.text}\n${failure.detail.replaceAll(/^/gm, "// ")}\n`,
      }),
  });
  watchdog.stop();
}
