import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import type { AnnotatedModule } from "./annotate-module.js";
import { indexLines } from "./line-index.js";

/** How sources are called in the map, and the way back where what was bundled is not what was written. */
export interface Relocation {
  /** The folder that the map's own paths start from. */
  readonly folder: string;
  readonly nameOf: (source: string, folder: string) => string;
  readonly moduleOf: (name: string) => { readonly annotated: AnnotatedModule; readonly text: string } | undefined;
  /** How many lines were put in front of the code. */
  readonly linesBefore: number;
}

interface RawSourceMap {
  readonly version: 3;
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
  readonly mappings: string;
  readonly names: readonly string[];
}

/** Makes the map speak of the developer's files: their paths in the project, their texts, their lines and columns. */
export function relocateSourceMap(json: string, { folder, nameOf, moduleOf, linesBefore }: Relocation): string {
  const map = readMap(json);
  const names = map.sources.map((source) => nameOf(source, folder));
  const translators = names.map((name) => {
    const module = moduleOf(name);
    return module && createTranslator(module.annotated, module.text);
  });
  const translated = decode(map.mappings).map((line) => line.map((segment) => translate(segment, translators)));
  const mappings = [...Array.from({ length: linesBefore }, () => []), ...translated];
  const sourcesContent = names.map((name, index) => {
    const text = moduleOf(name)?.text ?? (name.startsWith("node_modules/") ? null : map.sourcesContent[index]);
    return text?.replaceAll("\r\n", "\n") ?? null;
  });
  const relocated: RawSourceMap = {
    version: 3,
    sources: names,
    sourcesContent,
    mappings: encode(mappings),
    names: map.names,
  };
  return `${JSON.stringify(relocated)}\n`;
}

type Translator = (line: number, column: number) => { readonly line: number; readonly column: number };

function createTranslator(annotated: AnnotatedModule, text: string): Translator {
  const bundled = indexLines(annotated.text);
  const written = indexLines(text);
  return (line, column) => written.placeOf(annotated.originalOffsetOf(bundled.offsetOf(line, column)));
}

function translate(segment: SourceMapSegment, translators: readonly (Translator | undefined)[]): SourceMapSegment {
  if (segment.length === 1) return segment;
  const translator = translators[segment[1]];
  if (translator === undefined) return segment;
  const { line, column } = translator(segment[2], segment[3]);
  return segment.length === 5
    ? [segment[0], segment[1], line, column, segment[4]]
    : [segment[0], segment[1], line, column];
}

function readMap(json: string): RawSourceMap {
  const map: RawSourceMap = JSON.parse(json);
  return map;
}
