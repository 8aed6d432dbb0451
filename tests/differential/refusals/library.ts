import { workflow } from "stepwright";

interface Input {
  text: string;
  texts: string[];
  n: number;
  digits: number;
}

export const asksALoopWhere = workflow("refuses-the-place-of-a-match-in-a-loop", async ({ text }: Input) => {
  let sum = 0;
  for (const match of text.matchAll(/\w/g)) {
    sum += match.index; // refused: where the match is made
  }
  return sum;
});

export const namesGroupsOfAny = workflow("refuses-the-names-of-an-unknown-pattern", async ({ text }: Input) => {
  const read = (match: RegExpMatchArray) => match.groups ?? {}; // refused: by number
  const found = text.match(/(?<a>\w)/);
  return found === null ? {} : read(found);
});

export const comparesDates = workflow("refuses-identity-of-dates", async ({ text }: Input) => {
  const left = new Date(text);
  const right = new Date(text);
  return left === right; // refused: getTime
});

export const asksIfDateIs = workflow("refuses-the-truth-of-a-date", async ({ n }: Input) => {
  const date = new Date(n);
  return !date; // refused: getTime
});

export const listsNumbers = workflow("refuses-a-list-that-may-hold-nan", async ({ texts }: Input) => {
  const numbers = texts.map(Number); // refused: SW2006
  return numbers.length;
});

export const filtersTooLate = workflow("refuses-a-filter-that-asks-first-for-more", async ({ texts }: Input) => {
  return texts.map(Number).filter((n) => n > 0 && Number.isFinite(n)); // refused: SW2006
});

export const dropsUnknown = workflow("refuses-a-test-for-nan-of-what-may-be-infinite", async ({ texts }: Input) => {
  return texts.map((text) => Number(text) * 2).filter((n) => !Number.isNaN(n)); // refused: SW2006
});

export const passesTheIndex = workflow("refuses-a-function-that-would-take-the-index", async ({ texts }: Input) => {
  return texts.map(parseInt); // refused: index
});

export const writesFractions = workflow("refuses-a-fraction-in-another-radix", async ({ n }: Input) => {
  return n.toString(2); // refused: Math.floor(value).toString(2)
});

export const fixesInfinity = workflow("refuses-digits-of-a-quotient", async ({ n, digits }: Input) => {
  return (n / digits).toFixed(2); // refused: Infinity
});

export const growsASet = workflow("refuses-a-set-that-grows", async ({ texts }: Input) => {
  const seen = new Set<string>(); // refused: seen.includes
  return texts.filter((text) => !seen.has(text));
});

export const handsASetOn = workflow("refuses-a-set-as-a-value", async ({ texts }: Input) => {
  const count = (set: Set<string>) => set.size;
  const seen = new Set(texts);
  return count(seen); // refused: [...new Set(list)]
});
