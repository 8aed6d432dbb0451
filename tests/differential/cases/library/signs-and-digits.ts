import { workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Input {
  text: string;
  n: number;
  digits: number;
  none?: number | null;
  is: boolean;
  list: number[];
}

export const signsAnything = workflow("signs-anything", async ({ text, n, none, is, list }: Input) => {
  const short = n.toFixed(2);
  return {
    text: +text,
    minus: -text,
    is: +is,
    fixed: +n.toFixed(2),
    named: Number(short) + +short,
    fallback: +(none ?? 0).toFixed(2),
    either: +(none ?? text),
    missing: +list[5]!,
    each: list.map((one) => +one.toFixed(1)),
    all: list.map((one) => Number(String(one))),
    bits: Math.floor(n).toString(2),
    ofText: Number(text).toFixed(1),
  };
});

export const fixesDigits = workflow("fixes-a-number-of-digits", async ({ n, digits, none }: Input) => {
  const scale = 10 ** Math.min(digits, 20);
  return { fixed: n.toFixed(digits), none: n.toFixed(none ?? undefined), rounded: Math.round(n * scale) / scale };
});

const inputs: Input[] = [
  { text: "1.5", n: 1.256, digits: 2, is: true, list: [] },
  { text: "", n: -0.001, digits: 1.9, none: 3.456, is: false, list: [1, 2.345, -0.04] },
  { text: "x", n: 1e22, digits: 20, none: null, is: true, list: [1e21] },
  { text: " 0x1f ", n: -1e-7, digits: 0, none: 1.005, is: true, list: [1.005, 2.5] },
  { text: "-3", n: 0.5, digits: 0.5, is: false, list: [0, 1, 2, 3, 4, 5] },
];

export const runs: Record<string, Run[]> = {
  signsAnything: inputs.map((input) => ({ input: { ...input } })),
  fixesDigits: [...inputs, { text: "", n: 2, digits: -1, is: true, list: [] }].map((input) => ({
    input: { ...input },
  })),
};
