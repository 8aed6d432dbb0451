import { compile } from "@stepwright/compiler";
import { readdirSync, statSync } from "node:fs";
const walk = (d: string): string[] => readdirSync(d).flatMap((n) => { const p = `${d}/${n}`; return statSync(p).isDirectory() ? walk(p) : p.endsWith(".ts") ? [p] : []; });
const files = walk(process.argv[2] ?? "tests/differential/cases");
const t = Date.now();
try {
  const r = compile({ files, root: process.cwd() });
  console.log(files.length, "files", Date.now() - t, "ms", r.workflows.length, "workflows", r.diagnostics.length, "diagnostics");
  for (const d of r.diagnostics) console.log(`${d.file}:${d.line}:${d.column} ${d.code} ${d.message.slice(0, 220)}`);
} catch (e) { console.log(e); }
