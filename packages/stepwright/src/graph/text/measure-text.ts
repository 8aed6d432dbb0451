/** Advance widths of Helvetica (and of every font made to its metrics) for U+0020 to U+007E, in thousandths of the size. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const firstAscii = 0x20;
const firstWide = 0x1100;

/** The width of a text in pixels. `weight` 600 is a little wider. */
export function measureText(text: string, size: number, weight: 400 | 600 = 400): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += widths[code - firstAscii] ?? (code >= firstWide ? 1_000 : 600);
  }
  return (thousandths / 1_000) * size * (weight === 600 ? 1.08 : 1);
}
