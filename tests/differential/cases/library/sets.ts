import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const note = defineStep("note", async (input: { text: string }) => input.text);

interface Input {
  texts: (string | null)[];
  numbers: number[];
  word: string;
  wanted?: string;
}

const allowed: ReadonlySet<string> = new Set(["a", "b"]);
const three = new Set([1, 2, 3]);

export const asksSets = workflow("asks-sets", async ({ texts, numbers, word, wanted }: Input) => {
  const seen = new Set(texts);
  await note({ text: "between" });
  return {
    list: Array.from(new Set(texts)),
    pairs: Array.from(new Set(word), (letter) => letter + letter),
    size: new Set(texts).size,
    seen: seen.size,
    hasA: seen.has("a"),
    hasNull: seen.has(null),
    hasWanted: wanted !== undefined && seen.has(wanted),
    copy: [...seen, "end"],
    letters: word.split("").filter((letter) => allowed.has(letter)),
    fresh: numbers.filter((n) => !new Set(numbers.map((one) => one + 1)).has(n)),
    isUnique: new Set(word).size === word.length,
  };
});

export const walksSets = workflow("walks-sets", async ({ numbers, word }: Input) => {
  let sum = 0;
  for (const n of new Set(numbers)) sum += n;
  for (const n of three) sum += n;
  const letters = new Set(word);
  const noted: string[] = [];
  for (const letter of letters) noted.push(await note({ text: letter }));
  return { sum, noted };
});

const inputs: Input[] = [
  { texts: [], numbers: [], word: "" },
  { texts: ["a"], numbers: [1], word: "a", wanted: "a" },
  { texts: ["a", null, "a", "b"], numbers: [1, 2, 2, 5, 0], word: "abca", wanted: "c" },
  { texts: [null], numbers: [-0, 0], word: "😀😀x" },
  { texts: ["1", "01", ""], numbers: [1.5, 1.5], word: "11", wanted: "" },
];
const all: Run[] = inputs.map((input) => ({ input: { ...input } }));

export const runs: Record<string, Run[]> = { asksSets: all, walksSets: all };
