import { measureText } from "./measure-text.js";

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
}

/**
 * The lines of a text, none wider than `width`, at most `most` of them; the last ends in `…` when something was left out.
 * Whitespace is one space. Lines break after spaces, hyphens, underscores and dots, and before a capital inside a word; anywhere when a part is too long.
 */
export function wrapText(text: string, style: TextStyle, width: number, most: number): string[] {
  const fits = (line: string): boolean => measureText(line.trimEnd(), style.size, style.weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const part of partsOf(text.replace(/[\t\n\r ]+/g, " "), fits)) {
    if (line === "" || fits(line + part)) line += part;
    else {
      lines.push(line.trimEnd());
      line = part;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), shorten(kept.at(-1) ?? "", fits)];
}

function partsOf(text: string, fits: (line: string) => boolean): string[] {
  const parts = text.split(/(?<=[ \-_./:,])|(?<=[a-z])(?=[A-Z])/u);
  return parts.flatMap((part) => (fits(part) ? [part] : [...part].reduce(appendFitting(fits), [])));
}

function appendFitting(fits: (line: string) => boolean) {
  return (pieces: string[], character: string): string[] => {
    const last = pieces.at(-1);
    if (last === undefined || !fits(last + character)) return [...pieces, character];
    return [...pieces.slice(0, -1), last + character];
  };
}

function shorten(line: string, fits: (line: string) => boolean): string {
  let characters = [...line.trimEnd()];
  while (characters.length > 0 && !fits(`${characters.join("")}…`)) characters = characters.slice(0, -1);
  return `${characters.join("").trimEnd()}…`;
}
