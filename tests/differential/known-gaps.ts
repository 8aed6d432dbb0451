/** The only way to skip a case: the workflow's name and why. It ends empty. */
export const knownGaps: ReadonlyMap<string, string> = new Map<string, string>([]);

/**
 * Programs whose machine stops with an error for some input that JavaScript goes on with, because JSON has no such value or the answer depends on
 * where it runs: the workflow's name and why. They never give another answer. `docs/language.md` tells users of each.
 */
export const stops: ReadonlyMap<string, string> = new Map([
  ["border-trusts-nested-types", "a value that is not of the type that the program gives it"],
  ["border-compares-odd-types", "a value that is not of the type that the program gives it"],
  ["border-writes-beyond-the-end", "an index beyond the end of an array would leave a hole"],
  ["border-sets-the-length", "a longer `length` would leave holes"],
  ["border-stores-a-quotient", "a result beyond 1.8e308 is Infinity"],
  ["border-overflows", "a result beyond 1.8e308 is Infinity"],
  [
    "border-counts-under-prototype-keys",
    "`counts[word]` finds a function of every object for words like `constructor`",
  ],
  ["border-spreads-odd-things", "text spread into an object gives its letters"],
  ["border-reads-odd-dates", "a date without a zone is read in the zone of the machine"],
]);
