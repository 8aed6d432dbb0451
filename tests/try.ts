import { compile } from "@stepwright/compiler";
const files = process.argv.slice(2);
const t=Date.now();
const r = compile({ files, root: process.cwd() });
console.log(Date.now()-t,"ms");
for (const d of r.diagnostics) console.log(`${d.file}:${d.line}:${d.column} ${d.code} ${d.message} | ${d.help}`);
for (const w of r.workflows) console.log(JSON.stringify(w.definition, null, 1), w.transitions);
