/** The digits that a lookahead begins with, which no quantifier lets it leave out. */
const firstDigits = /^\(\?=(?:\\d(?:\+|\{[1-9]\})?|\((?:\?:)?(?:\\d)+(?:\+|\{[1-9]\})?\))(?![*?]|\{0)/;

/**
 * The pattern that takes the character before a place inside a word, `/\B(?=(\d{3})+$)/`, together with the place: JSONata fails on a match of no
 * characters. Where a digit follows, the place is inside a word just if a word character comes before it, and no two matches share that character.
 * Undefined for any other pattern.
 */
export function takeCharacterBefore(source: string): string | undefined {
  const ahead = source.startsWith("\\B") ? source.slice(2) : "";
  // A reference by number would mean another group.
  const isPlain = firstDigits.test(ahead) && isOneGroup(ahead) && !/\||\\[1-9]/.test(ahead);
  return isPlain ? `(\\w)${ahead}` : undefined;
}

/** Whether the group that a pattern begins with is all of it. */
function isOneGroup(pattern: string): boolean {
  let depth = 0;
  const outline = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, "_");
  for (const [position, char] of [...outline].entries()) {
    if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    if (depth === 0) return position === outline.length - 1;
  }
  return false;
}
