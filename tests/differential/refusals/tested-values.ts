import { defineStep, workflow } from "stepwright";

export const lower = defineStep("lower", async (n: number) => n - 1);

interface Input {
  xs: number[];
  n: number;
  text: string;
  counts: Record<string, number>;
}

/** A test counts only as long as nothing writes what it speaks of. */
export const writesAfterATest = workflow("refuses-a-test-before-a-write", async (input: Input) => {
  let n = input.n;
  if (n === 0) return "none";
  n = await lower(n);
  return `${1 / n}`; // refused: test the divisor first: `n !== 0`
});

export const writesInALoop = workflow("refuses-a-test-around-a-loop-that-writes", async (input: Input) => {
  let n = input.n;
  let text = "";
  if (n <= 0) return text;
  for (let i = 0; i < 3; i++) {
    text += `${1 / n}`; // refused: 1 / n
    n--;
  }
  return text;
});

export const countsInACallback = workflow("refuses-a-test-around-a-callback-that-writes", async (input: Input) => {
  let divisor = input.n;
  if (divisor === 0) return [];
  const out: string[] = [];
  input.xs.forEach((x) => {
    out.push(`${x / divisor}`); // refused: x / divisor
    divisor -= 2;
  });
  return out;
});

export const jumpsOverATest = workflow("refuses-a-test-that-a-case-falls-past", async (input: Input) => {
  switch (input.text) {
    case "a":
      if (input.n === 0) return "0";
    case "b":
      return `${6 / input.n}`; // refused: 6 / input.n
    default:
      return "";
  }
});

export const emptiesTheList = workflow("refuses-the-largest-of-a-list-made-shorter", async (input: Input) => {
  const xs = [...input.xs];
  if (xs.length === 0) return "";
  xs.pop();
  return `${Math.max(...xs)}`; // refused: test first that there are items: `xs.length > 0`
});

export const drawsTwice = workflow("refuses-a-test-of-another-draw", async (input: Input) => {
  const n = Number.isFinite(Math.random() / input.n) ? Math.random() / input.n : 0;
  return n > 0.5 ? "much" : "little"; // refused: `n` may be NaN or Infinity
});

/** The advice names what is written. */
export const countsUp = workflow("refuses-a-count-of-what-is-missing", async (input: Input) => {
  const counts: Record<string, number> = {};
  for (const c of input.text.split("")) counts[c]!++; // refused: `counts[c] = (counts[c] ?? 0) + 1`
  return counts;
});

export const addsUp = workflow("refuses-a-sum-of-what-is-missing", async (input: Input) => {
  const sums: Record<string, number> = {};
  for (const c of input.text.split("")) sums[c]! += input.n; // refused: `sums[c] = (sums[c] ?? 0) + input.n`
  return sums;
});

export const mapsWithNumber = workflow("refuses-a-map-with-number", async (input: Input) => {
  const numbers = input.text.split(",").map(Number); // refused: `(item) => (Number.isFinite(Number(item)) ? Number(item) : 0)`
  return numbers.length;
});

export const beginsWithInfinity = workflow("refuses-infinity-as-a-start", async (input: Input) => {
  let best = Infinity;
  for (const x of input.xs) best = Math.min(best, x); // refused: `Number.MAX_VALUE` in place of `Infinity`
  return 1;
});

export const answersInABlock = workflow("refuses-the-answer-of-a-function-of-statements", async (input: Input) => {
  const shares = input.xs.map((x) => {
    const twice = x * 2;
    return twice / input.n; // refused: `Number.isFinite(twice / input.n) ? twice / input.n : 0`
  });
  return shares.length;
});

export const usesAMissingKey = workflow("refuses-a-key-that-may-be-missing", async (input: Input) => {
  const queue = [...input.text.split(",")];
  queue.pop();
  return input.counts[queue.shift()!] ?? 0; // refused: the key `queue.shift()` may be undefined
});

export const asksWhatIsMissing = workflow("refuses-in-of-what-may-be-missing", async (input: Input) => {
  const first = [input.counts].find((one) => one["a"] === 1)!;
  return "a" in first; // refused: `(first ?? {})`
});

export const mixesNullAndNaN = workflow("refuses-null-beside-a-number-that-may-be-nan", async (input: Input) => {
  const n = input.n > 3 ? null : input.xs[0]! * 2;
  return `${n}`; // refused: it may be null, and it may be a number that is NaN
});
