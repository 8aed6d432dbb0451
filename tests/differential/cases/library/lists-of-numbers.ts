import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (input: { numbers: (number | null)[] }) => input.numbers);

interface Input {
  texts: string[];
}

export const keepsFiniteNumbers = workflow("keeps-the-finite-numbers-of-texts", async ({ texts }: Input) => {
  const kept = await keep({ numbers: texts.map(Number) });
  return {
    finite: texts.map(Number).filter(Number.isFinite),
    large: texts.map((text) => Number.parseInt(text, 10)).filter((n) => Number.isFinite(n) && n > 1),
    next: texts
      .map((text) => Number(text))
      .filter((n) => Number.isInteger(n))
      .map((n) => n + 1),
    sum: texts
      .map((text) => Number(text) * 2)
      .filter(isFinite)
      .reduce((sum, n) => sum + n, 0),
    from: Array.from(texts, Number).filter(Number.isSafeInteger),
    codes: texts.map((text) => text.charCodeAt(0) - 97).filter((code) => !isNaN(code)),
    raw: texts.map((text) => Number.parseFloat(text)),
    kept,
  };
});

export const dropsNoNumbers = workflow("drops-what-is-no-number", async ({ texts }: Input) => ({
  global: texts.map(Number).filter((n) => !isNaN(n)),
  positive: texts.map((text) => Number.parseInt(text, 10)).filter((n) => !Number.isNaN(n) && n > 0),
  filled: texts.map(Number).filter(Boolean),
}));

export const answersNumbers = workflow("answers-numbers-of-texts", async ({ texts }: Input) => texts.map(Number));

const lists: string[][] = [[], ["1"], ["1", "x", "2.5", "", "-0", "3px"], ["nope", "-7", "0x1f", " 12 "], ["", ""]];
const finite: Run[] = lists.map((texts) => ({ input: { texts } }));
const infinite: Run = { input: { texts: ["Infinity", "2", "1e999", "-Infinity"] } };

export const runs: Record<string, Run[]> = {
  keepsFiniteNumbers: [...finite, infinite],
  dropsNoNumbers: finite,
  answersNumbers: [...finite, infinite],
};
