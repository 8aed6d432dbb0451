import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json } from "@stepwright/asl";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../../shared/corpus/asl");

export const hasCorpus = existsSync(folder);

/** A definition of a public repository. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

export function readCorpus(): CorpusFile[] {
  const index: readonly { readonly file: string }[] = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  return index.map(({ file }) => ({ name: file, text: readFileSync(join(folder, "files", file), "utf8") }));
}

/** What a JSON pointer leads to, as text; empty where it leads nowhere. */
export function textAt(document: Json, pointer: string): string {
  const keys = pointer.split("/").slice(1);
  const found = keys.reduce<unknown>((at, key) => {
    const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof at === "object" && at !== null ? Object.entries(at).find(([own]) => own === name)?.[1] : undefined;
  }, document);
  return JSON.stringify(found) ?? "";
}
