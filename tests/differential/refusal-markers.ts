import { readFileSync } from "node:fs";
import { root } from "./case-files.js";

/** A line that the compiler must refuse. */
export interface RefusalMarker {
  readonly file: string;
  readonly line: number;
  /** A word or words that the message or its help holds, or the code itself. */
  readonly words: string;
}

/**
 * The `// refused: <words>` comments of a file. Each speaks of its own line; one that stands alone, where the formatter has put
 * it, speaks of the line above.
 */
export function readRefusalMarkers(file: string): RefusalMarker[] {
  const lines = readFileSync(`${root}/${file}`, "utf8").split("\n");
  return lines.flatMap((text, index) => {
    const match = /^(.*?)\/\/ refused: (.+)$/.exec(text);
    if (!match) return [];
    const [, before = "", words = ""] = match;
    return [{ file, line: before.trim() === "" ? index : index + 1, words: words.trim() }];
  });
}
