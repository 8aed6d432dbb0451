import { workflow } from "stepwright";
import type { Input } from "./input.js";

/** Arithmetic whose result is beyond 1.8e308: `1e200 * 1e200` */
export const overflow = workflow("overflow", async (input: Input) => {
  const large = input.n * 1e200;
  return { square: large * large };
});

/** A write beyond the end of a list, which would leave a hole: `list[9] = x` */
export const hole = workflow("hole", async (input: Input) => {
  const list = [input.n];
  list[input.n + 8] = 0;
  return { length: list.length };
});

/** A date without a time zone: `new Date("2026-01-01T10:00")` */
export const localDate = workflow("local-date", async (input: Input) => {
  return { time: new Date(`202${input.n}-01-01T10:00`).getTime() };
});

/** Text, spread into an object: `{ ...text }` */
export const spreadText = workflow("spread-text", async (input: Input) => {
  const value: unknown = input.text;
  return { keys: Object.keys({ ...(value as object) }).length };
});

/** A word that every object has as a function, used as a key that is not there: `counts["constructor"] ?? 0` */
export const inherited = workflow("inherited", async (input: Input) => {
  const counts: Record<string, number> = {};
  for (const word of ["constructor", input.text]) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
});

/** A number that is none, although the program says so: `JSON.parse(text) as number` (there is a warning, [SW2024](diagnostics/SW2024.md)) */
export const wrongType = workflow("wrong-type", async (input: Input) => {
  const value = JSON.parse(JSON.stringify(input.text)) as number;
  return { double: value * 2 };
});
