import { mkdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { programs } from "./generate/program.ts";
import { reduceProgram } from "./reduce/reduce-program.ts";
import { judgePrograms } from "./run/batch.ts";
import { isFailure, signatureOf } from "./run/verdict.ts";

const seed = Number(process.argv[2] ?? 1),
  batches = Number(process.argv[3] ?? 2),
  reduceMs = Number(process.argv[4] ?? 60000);
mkdirSync("/tmp/fz", { recursive: true });
const counts: Record<string, number> = {};
const codes: Record<string, number> = {};
const seen: Record<string, number> = {};
for (let b = 0; b < batches; b++) {
  let t = Date.now();
  const s = fc.sample(programs, { numRuns: 50, seed: seed * 1000 + b });
  const gen = Date.now() - t;
  t = Date.now();
  const v = await judgePrograms(s);
  console.log("gen", gen, "judge", Date.now() - t, JSON.stringify(counts));
  for (const [i, x] of v.entries()) {
    counts[x.kind] = (counts[x.kind] ?? 0) + 1;
    if (x.kind === "refused")
      for (const d of x.details.slice(0, 1)) {
        const k = d
          .replace(/\d+:\d+ /, "")
          .replaceAll(/`[^`]*`/g, "`_`")
          .replaceAll(/\d+/g, "N")
          .slice(0, 150);
        codes[k] = (codes[k] ?? 0) + 1;
        if (codes[k] === 1) writeFileSync(`/tmp/fz/ref-${Object.keys(codes).length}.ts`, `// ${d}\n${s[i]!.source}`);
      }
    if (isFailure(x)) {
      const g = signatureOf(x);
      console.log(g);
      seen[g] = (seen[g] ?? 0) + 1;
      if (seen[g]! > 2) continue;
      const r = reduceMs
        ? await reduceProgram({ program: s[i]!, verdict: x }, reduceMs)
        : { program: s[i]!, verdict: x };
      const out = `${r.program.source}\n// ${JSON.stringify(r.program.runs[0])}\n// ${r.verdict.details.join("\n// ")}`;
      console.log(out);
      writeFileSync(`/tmp/fz/${seed}-${b}-${i}.ts`, out);
    }
  }
}
console.log(counts);
for (const [k, c] of Object.entries(codes).sort((a, b) => b[1] - a[1]))
  console.log(c, k, "#" + (Object.keys(codes).indexOf(k) + 1));
