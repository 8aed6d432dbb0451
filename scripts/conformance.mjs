import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as asl from "../packages/asl/dist/index.js";
import * as runtime from "../packages/runtime/dist/index.js";
import { runCase } from "../tests/conformance/run-case.mjs";

/** Runs the ASL engine over a folder of recorded cases (tests/conformance/FORMAT.md). */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, filter: { type: "string", default: "" } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write("usage: node scripts/conformance.mjs <folder> [--json] [--filter TEXT]\n");
  process.exit(2);
}

const report = await runFolder(folder, values.filter);
process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : describe(report));
process.exitCode = report.ok ? 0 : 1;

async function runFolder(path, filter) {
  const engine = { ...asl, ...runtime };
  const byCategory = {};
  const failed = [];
  let total = 0;
  for (const file of (await readdir(path)).filter((name) => name.endsWith(".json")).sort()) {
    const kase = JSON.parse(await readFile(join(path, file), "utf8"));
    if (!kase.id.includes(filter) && !file.includes(filter)) continue;
    const { id, category, passed, reason } = await runCase(kase, engine);
    byCategory[category] ??= { total: 0, passed: 0 };
    const tally = byCategory[category];
    total += 1;
    tally.total += 1;
    if (passed) tally.passed += 1;
    else failed.push({ id, category, reason });
  }
  return { v: 1, ok: failed.length === 0, total, passed: total - failed.length, failed, byCategory };
}

function describe({ total, passed, failed, byCategory }) {
  const failures = failed.map(({ id, category, reason }) => `FAILED ${category} ${id}\n       ${reason}\n`);
  const tallies = Object.entries(byCategory).map(([name, tally]) => `${name}: ${tally.passed} of ${tally.total}\n`);
  return [...failures, ...tallies, `total: ${passed} of ${total}\n`].join("");
}
