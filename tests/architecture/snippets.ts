import { readFileSync } from "node:fs";
import { listFiles, listSources, root } from "./source-files.js";

/**
 * A TypeScript fence of a document or of a TSDoc comment. ` ```ts ` compiles; ` ```ts wrong SW2004 ` raises that diagnostic (on
 * the page of a code, ` ```ts wrong ` is enough).
 */
export interface Snippet {
  readonly file: string;
  /** Of its first line. */
  readonly line: number;
  readonly text: string;
  /** The diagnostic that it raises; undefined when it compiles. */
  readonly raises: string | undefined;
}

/** What readers of the repository see. */
export function listDocuments(): string[] {
  const files = ["docs", "packages", "examples", "tests"].flatMap((folder) => listFiles(folder, /\.md$/));
  return ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", ...files];
}

export function listSnippets(): Snippet[] {
  const documents = listDocuments().flatMap((file) => readSnippets(file, readLines(file)));
  const comments = listSources()
    .filter((file) => file.startsWith("packages/"))
    .flatMap((file) => readSnippets(file, readLines(file).map(withoutStar)));
  return [...documents, ...comments];
}

function readLines(file: string): string[] {
  return readFileSync(`${root}${file}`, "utf8").split("\n");
}

/** The text of a line of a `/** … *\/` comment; other lines of code hold no fence. */
function withoutStar(line: string): string {
  return /^\s*\* ?(.*)$/.exec(line)?.[1] ?? "";
}

function readSnippets(file: string, lines: readonly string[]): Snippet[] {
  const snippets: Snippet[] = [];
  lines.forEach((line, index) => {
    const opening = /^\s*```ts(?:\s+wrong(?:\s+(SW\d{4}))?)?\s*$/.exec(line);
    if (!opening) return;
    const end = lines.findIndex((later, at) => at > index && /^\s*```\s*$/.test(later));
    const text = `${lines
      .slice(index + 1, end)
      .join("\n")
      .replaceAll("*\\/", "*/")}\n`;
    const raises = line.includes("wrong") ? (opening[1] ?? codeOfPage(file)) : undefined;
    snippets.push({ file, line: index + 2, text, raises });
  });
  return snippets;
}

/** `SW2004` for its page. */
export function codeOfPage(file: string): string | undefined {
  return /^docs\/diagnostics\/(SW\d{4})\.md$/.exec(file)?.[1];
}
