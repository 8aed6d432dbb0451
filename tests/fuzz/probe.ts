import fc from "fast-check";
import { programs } from "./generate/program.ts";
import { judgePrograms } from "./run/batch.ts";
import { isFailure, signatureOf } from "./run/verdict.ts";
import { writeFileSync, mkdirSync } from "node:fs";
const seed = Number(process.argv[2] ?? 1), batches = Number(process.argv[3] ?? 2);
mkdirSync("/tmp/fz", { recursive: true });
const counts: Record<string, number> = {}; const codes: Record<string, number> = {};
for (let b = 0; b < batches; b++) {
  let t = Date.now();
  const s = fc.sample(programs, { numRuns: 50, seed: seed * 1000 + b });
  const gen = Date.now() - t; t = Date.now();
  const v = await judgePrograms(s);
  console.log("gen", gen, "judge", Date.now() - t);
  for (const [i, x] of v.entries()) { counts[x.kind] = (counts[x.kind] ?? 0) + 1;
    if (x.kind === "refused") for (const d of x.details.slice(0,1)) { const k = d.replace(/\d+:\d+ /, "").replaceAll(/`[^`]*`/g, "`_`").replaceAll(/\d+/g,"N").slice(0, 150); codes[k] = (codes[k] ?? 0) + 1; if (codes[k] === 1) writeFileSync(`/tmp/fz/ref-${Object.keys(codes).length}.ts`, `// ${d}\n${s[i]!.source}`); }
    if (isFailure(x)) { console.log(signatureOf(x)); writeFileSync(`/tmp/fz/${seed}-${b}-${i}.ts`, `${s[i]!.source}\n// ${JSON.stringify(s[i]!.runs[x.run ?? 0])}\n// ${x.details.join("\n// ")}`); }
  }
}
console.log(counts); let n = 0; for (const [k, c] of Object.entries(codes).sort((a, b) => b[1] - a[1])) console.log(c, k, "#" + (Object.keys(codes).indexOf(k) + 1));
