/** The only way to skip a case: the workflow's name and why. It ends empty. */
export const knownGaps: ReadonlyMap<string, string> = new Map<string, string>([]);

/** The same for programs at the border of the language, which may be refused and today are neither refused nor equal. It ends empty too. */
export const borderGaps: ReadonlyMap<string, string> = new Map([
  ["beyond-converts-infinity", "the text of an infinite number reads as NaN, so `||` takes the other side"],
  [
    "border-tells-type-errors-apart",
    "text parsed as a type that it does not have: a member that is missing fails the state",
  ],
  ["border-writes-beyond-the-end", "a hole in an array fails the machine; JavaScript goes on"],
  ["border-sets-the-length", "the same, by a longer length"],
  ["border-stores-a-quotient", "an overflow of finite numbers fails the machine; JavaScript has Infinity"],
  ["border-overflows", "the same, by a power"],
  ["border-counts-under-prototype-keys", "a key of Object.prototype finds a function in JavaScript; the machine fails"],
  ["border-carries-a-proto-key", "JSONata loses an own key named __proto__"],
  ["border-spreads-odd-things", "spreading text into an object fails the machine"],
  ["border-reads-odd-dates", "a date without a zone, or none, fails the machine; JavaScript has NaN or local time"],
  ["border-draws-in-a-map", "the order of draws in concurrent iterations is not modelled"],
]);
