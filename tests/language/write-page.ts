import { join } from "node:path";
import { type CompiledWorkflow, compile, type LocatedDiagnostic } from "@stepwright/compiler";
import { checkStop, measureRow } from "./measure-rows.js";
import { folder, type Row, readLibraryCalls, readRows } from "./read-rows.js";

export const pageFile = join(import.meta.dirname, "../../docs/language.md");

/** The sections of the page, and the examples that they are made of. */
export const sections = [
  { title: "Values and expressions", file: "values.ts" },
  { title: "Statements", file: "statements.ts" },
  { title: "Waiting and concurrency", file: "concurrency.ts" },
  { title: "Errors", file: "errors.ts" },
] as const;
export const libraryFile = "library.ts";
export const refusedLibraryFile = "refused-library.ts";
export const refusedFile = "refused.ts";
const stopsFile = "stops.ts";

const introduction = `# The language

<!-- Made by \`npm run language\` from the examples in tests/language/examples. -->

A workflow is TypeScript, checked by TypeScript. This page lists what of it becomes a state machine, and what each construct costs. Every
row is a workflow that was compiled, run in both engines with the same result, and counted: see
[tests/language/examples](../tests/language/examples). What is not here, or not exact, is refused with its line and what to write instead.

**Transitions** are what AWS bills: states entered in one run. The count is that of a workflow with nothing but the construct, so 1 is the
least, and means that it costs nothing of its own. \`n\` is the number of items.
`;

/** The whole page. Throws where an example does not compile, or differs between the engines. */
export async function writePage(): Promise<string> {
  const parts = [introduction];
  for (const { title, file } of sections) parts.push(`## ${title}`, await writeSection(file));
  parts.push("## Library", await writeLibrary(), "## What is refused", await writeRefused());
  parts.push("## Where the machine stops", await writeStops());
  return `${parts.map((part) => part.trim()).join("\n\n")}\n`;
}

async function writeSection(file: string): Promise<string> {
  const { workflows, diagnostics } = await compile({ files: [file], root: folder });
  failOn(diagnostics);
  const lines: string[] = [];
  for (const row of readRows(file)) {
    lines.push(`| ${escapeCell(row.title)} | ${await measureRow(file, row, machineOf(row, workflows))} |`);
  }
  return ["| Construct | Transitions |", "| --- | --- |", ...lines].join("\n");
}

async function writeLibrary(): Promise<string> {
  const { workflows, diagnostics } = await compile({ files: [libraryFile], root: folder });
  failOn(diagnostics);
  for (const row of readRows(libraryFile)) await measureRow(libraryFile, row, machineOf(row, workflows));
  const calls = readLibraryCalls(libraryFile);
  const refused = await compile({ files: [refusedLibraryFile], root: folder });
  const lines = readRows(libraryFile).map(({ title }) => {
    const names = calls.filter(({ row }) => row === title).map(({ id }) => `\`${nameOf(id)}\``);
    return `- **${title.replaceAll("`", "")}**: ${names.join(", ")}`;
  });
  const reasons = new Map<string, string[]>();
  for (const { id, line } of readLibraryCalls(refusedLibraryFile)) {
    const said = refused.diagnostics.find((one) => one.line === line);
    if (said === undefined) throw new Error(`${refusedLibraryFile}:${line}: ${id} is accepted.`);
    const reason = /: ([^:]*)\.$/.exec(said.message)?.[1] ?? said.message.slice(0, -1);
    reasons.set(reason, [...(reasons.get(reason) ?? []), `\`${nameOf(id)}\``]);
  }
  return [
    "All of it is part of an expression and costs no transition. Where a call has no exact form for some arguments, that call is refused.",
    "",
    ...lines,
    "",
    "Always refused:",
    "",
    ...[...reasons].map(([reason, names]) => `- ${names.join(", ")}: ${reason}.`),
  ].join("\n");
}

async function writeRefused(): Promise<string> {
  const { diagnostics } = await compile({ files: [refusedFile], root: folder });
  const lines = readRows(refusedFile).map((row) => {
    const found = diagnostics.find(({ line }) => line !== null && line >= row.firstLine && line <= row.lastLine);
    if (found === undefined) throw new Error(`${refusedFile}: ${row.name} is accepted.`);
    return `| ${escapeCell(row.title)} | [${found.code}](diagnostics/${found.code}.md) | ${escapeCell(found.help ?? "")} |`;
  });
  return ["| What | Code | Instead |", "| --- | --- | --- |", ...lines].join("\n");
}

async function writeStops(): Promise<string> {
  const { workflows, diagnostics } = await compile({ files: [stopsFile], root: folder });
  failOn(diagnostics);
  const rows = readRows(stopsFile);
  for (const row of rows) await checkStop(stopsFile, row, machineOf(row, workflows));
  return [
    "Some values JavaScript has and JSON has not, and some answers depend on where they are computed. There the machine fails with",
    "`States.QueryEvaluationError`, where JavaScript goes on. Inside `try`, this failure is caught as any other:",
    "",
    ...rows.map(({ title }) => `- ${title}.`),
    "",
    "One thing is lost without a word: a key named `__proto__`, where an expression makes the object anew.",
  ].join("\n");
}

/** `ArrayConstructor.from` as one writes it: `Array.from`. */
function nameOf(id: string): string {
  const text = id.replace("Constructor", "");
  const [owner = "", member] = text.split(/\.(.*)/s);
  if (member === undefined) return text.endsWith("()") ? text : `${text}()`;
  const isStatic = id.includes("Constructor") || ["Math", "JSON"].includes(owner);
  const place = isStatic ? `${owner}.` : owner === "Crypto" ? "crypto." : "";
  return `${place}${member === "[Symbol.iterator]" ? "[...text]" : member}`;
}

function machineOf(row: Row, workflows: readonly CompiledWorkflow[]): CompiledWorkflow {
  const machine = workflows.find(({ exportName }) => exportName === row.name);
  if (machine === undefined) throw new Error(`${row.name} was not compiled.`);
  return machine;
}

function failOn(diagnostics: readonly LocatedDiagnostic[]): void {
  const [first] = diagnostics.filter(({ severity }) => severity === "error");
  if (first) throw new Error(`${first.file}:${first.line}:${first.column} ${first.code} ${first.message}`);
}

const escapeCell = (text: string): string => text.replaceAll("|", "\\|");
