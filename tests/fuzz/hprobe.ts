import fc from "fast-check";
import { writeFileSync, mkdirSync } from "node:fs";
import { readSeedSources, listForeignFiles } from "./hostile/sources.ts";
import { mutantsOf } from "./hostile/mutate.ts";
import { extremes, oddFiles } from "./hostile/extremes.ts";
import { judgeSources } from "./hostile/judge-sources.ts";
import { removeWorkspace } from "./run/batch.ts";
mkdirSync("/tmp/hz", { recursive: true });
const mode = process.argv[2], n = Number(process.argv[3] ?? 200), seed = Number(process.argv[4] ?? 1);
let k = 0; const seen: Record<string, number> = {};
const show = (f: any) => { const g = `${f.kind} ${f.detail.split("\n")[0]!.replaceAll(/`[^`]*`|\d+/g, "_").slice(0, 160)}`; seen[g] = (seen[g] ?? 0) + 1; if (seen[g]! <= 2) { const p = `/tmp/hz/${seed}-${k++}.ts`; writeFileSync(p, f.mutant.text + "\n// " + f.detail.slice(0, 3000).replaceAll("\n", "\n// ")); console.log(p, f.mutant.from, g); } };
if (mode === "extremes") for (const one of [...oddFiles, ...extremes]) { const t = Date.now(); const r = await judgeSources([one]); console.log(one.from, Date.now() - t, "ms", r.compiled ? "compiled" : "refused"); r.failures.forEach(show); }
else { const seeds = readSeedSources(); console.log(seeds.length); let compiled = 0, refused = 0; const t = Date.now();
 for (let d = 0; d < n; d += 40) { const b = fc.sample(mutantsOf(seeds), { numRuns: 40, seed: seed * 10007 + d }); const r = await judgeSources(b); compiled += r.compiled; refused += r.refused; r.failures.forEach(show); console.log(d, Date.now() - t, compiled, refused); }
 console.log(seen); }
removeWorkspace();
