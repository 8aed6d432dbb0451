import type { Message } from "esbuild";
import { bundling } from "../diagnostics/codes/bundle.js";
import { createLocator } from "../diagnostics/locate.js";
import type { Origin } from "../ir/nodes.js";
import type { LocatedDiagnostic } from "../result.js";
import type { AnnotatedModule } from "./annotate-module.js";
import { indexLines } from "./line-index.js";
import { entryNamespace } from "./project-plugin.js";

/** What is known about the files that a message may point into. */
export interface MessageSources {
  /** The text of a file as its developer wrote it. */
  readonly textOf: (file: string) => string | undefined;
  readonly moduleOf: (file: string) => AnnotatedModule | undefined;
  /** Where the step of an entry is declared: the place of an error in the generated code. */
  readonly originOf: (entry: string) => Origin | undefined;
}

const unresolved = /^Could not resolve (".*")/;

/** The errors of the bundler as diagnostics, in the developer's files. */
export function locateMessages(messages: readonly Message[], sources: MessageSources): LocatedDiagnostic[] {
  const diagnostics = messages.map((message) => {
    const origin = originOf(message, sources);
    const specifier = unresolved.exec(message.text)?.[1];
    return specifier === undefined
      ? bundling.bundleFailed(origin, { text: message.text })
      : bundling.unresolvedImport(origin, { specifier });
  });
  return createLocator(sources.textOf).locateAll(diagnostics);
}

function originOf({ location }: Message, sources: MessageSources): Origin | undefined {
  if (location === null) return undefined;
  if (location.namespace === entryNamespace) return sources.originOf(location.file.slice(entryNamespace.length + 1));
  const file = location.file.replaceAll("\\", "/");
  const module = sources.moduleOf(file);
  const text = module?.text ?? sources.textOf(file) ?? "";
  const width = toCharacters(location.lineText, location.column, location.length);
  const start = indexLines(text).offsetOf(location.line - 1, toCharacters(location.lineText, 0, location.column));
  const original = module?.originalOffsetOf(start) ?? start;
  return { file, start: original, end: original + Math.max(1, width) };
}

/** The bundler counts bytes of UTF-8. */
function toCharacters(line: string, from: number, length: number): number {
  return Buffer.from(line)
    .subarray(from, from + length)
    .toString().length;
}
