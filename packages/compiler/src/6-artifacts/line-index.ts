/** Lines and columns of a text, both from 0, as source maps count. */
export interface LineIndex {
  offsetOf(line: number, column: number): number;
  placeOf(offset: number): { readonly line: number; readonly column: number };
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(match.index + match[0].length);
  return {
    offsetOf: (line, column) => (starts[line] ?? text.length) + column,
    placeOf: (offset) => {
      const line = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      return { line, column: offset - (starts[line] ?? 0) };
    },
  };
}
