import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, emitArtifacts, type LocatedDiagnostic } from "@stepwright/compiler";
import ts from "typescript";
import type { Snippet } from "./snippets.js";
import { root } from "./source-files.js";

/** As in the examples, but of our packages the sources, which use the library of tsconfig.base.json: no build is needed. */
const compilerOptions = {
  target: "es2022",
  lib: ["es2023"],
  module: "nodenext",
  moduleDetection: "force",
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  customConditions: ["source"],
  types: ["node"],
};

/** The snippets as files of a project on disk, in which our packages are installed. */
export class SnippetProject {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), "stepwright-snippets-")));
  readonly #names: ReadonlyMap<Snippet, string>;

  constructor(snippets: readonly Snippet[]) {
    this.#names = new Map(snippets.map((snippet) => [snippet, nameOf(snippet)]));
    symlinkSync(join(root, "node_modules"), join(this.#folder, "node_modules"), "junction");
    this.#write("package.json", JSON.stringify({ name: "snippets", type: "module" }));
    this.#write("tsconfig.json", JSON.stringify({ compilerOptions }));
    for (const [snippet, name] of this.#names) this.#write(name, snippet.text);
  }

  /** What TypeScript says of all of them, in one program. */
  checkTypes(snippets: readonly Snippet[]): string[] {
    const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, this.#folder);
    const files = snippets.map((snippet) => join(this.#folder, this.#nameOf(snippet)));
    const program = ts.createProgram(files, options);
    return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, "\n");
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
      return `${this.#place(file?.fileName ?? "", line)}: ${text}`;
    });
  }

  /** What compiling and bundling says, by snippet. Workflows of one call have names of their own, hence several calls. */
  async compile(snippets: readonly Snippet[]): Promise<Map<Snippet, readonly LocatedDiagnostic[]>> {
    const found = new Map<Snippet, readonly LocatedDiagnostic[]>();
    for (const batch of inBatches(snippets)) {
      const files = batch.map((snippet) => this.#nameOf(snippet));
      const { workflows, diagnostics } = await compile({ root: this.#folder, files });
      const artifacts = await Promise.all(workflows.map((one) => emitArtifacts(one, { root: this.#folder })));
      const said = [...diagnostics, ...artifacts.flatMap((one) => one.diagnostics)];
      for (const snippet of batch) {
        const name = this.#nameOf(snippet);
        found.set(
          snippet,
          said.filter(({ file }) => file === name),
        );
      }
    }
    return found;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(name: string, text: string): void {
    writeFileSync(join(this.#folder, name), text);
  }

  #nameOf(snippet: Snippet): string {
    return this.#names.get(snippet) ?? nameOf(snippet);
  }

  /** Where in the document a line of a file is. */
  #place(path: string, line: number): string {
    for (const [snippet, name] of this.#names) {
      if (path.endsWith(`/${name}`)) return `${snippet.file}:${snippet.line + line}`;
    }
    return path;
  }
}

export function declaresWorkflow({ text }: Snippet): boolean {
  return namesOf(text).length > 0;
}

function nameOf({ file, line }: Snippet): string {
  return `${file.replaceAll("/", "_").replace(/\.[^.]+$/, "")}-${line}.workflow.ts`;
}

function namesOf(text: string): string[] {
  return [...text.matchAll(/\bworkflow\(\s*["`]([^"`]*)["`]/g)].map(([, name]) => name ?? "");
}

/** As few lists as it takes for no two snippets of a list to declare workflows of the same name. */
function inBatches(snippets: readonly Snippet[]): Snippet[][] {
  const batches: { names: Set<string>; snippets: Snippet[] }[] = [];
  for (const snippet of snippets) {
    const names = namesOf(snippet.text);
    let batch = batches.find((one) => names.every((name) => !one.names.has(name)));
    if (!batch) {
      batch = { names: new Set(), snippets: [] };
      batches.push(batch);
    }
    for (const name of names) batch.names.add(name);
    batch.snippets.push(snippet);
  }
  return batches.map((batch) => batch.snippets);
}
