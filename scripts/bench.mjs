// Measures side by side and says which bars hold: `npm run bench`, or `npm run bench -- --json` for scripts.
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as compile from "../tests/bench/compile.mjs";

const benches = [compile];
const root = fileURLToPath(new URL("..", import.meta.url));
const json = process.argv.includes("--json");

const results = [];
for (const { name, unit, bar, better, measure } of benches) {
  if (!json) process.stdout.write(`${name} …\n`);
  const { ours, theirs } = await measure(root);
  const ratio = Math.round((ours / Math.min(...Object.values(theirs))) * 100) / 100;
  const holds = better === "lower" ? ratio <= bar : ratio >= bar;
  results.push({ name, unit, ours, theirs, ratio, bar, better, holds });
}
process.stdout.write(json ? `${JSON.stringify({ v: 1, results })}\n` : `${results.map(describe).join("\n")}\n`);
process.exitCode = results.every(({ holds }) => holds) ? 0 : 1;

function describe({ name, unit, ours, theirs, ratio, bar, better, holds }) {
  const others = Object.entries(theirs).map(([who, value]) => `${who} ${value} ${unit}`);
  const limit = `${better === "lower" ? "at most" : "at least"} ${bar}`;
  return `${holds ? "✓" : "✗"} ${name}: ${ours} ${unit}, ${others.join(", ")}: ratio ${ratio} (${limit})`;
}
