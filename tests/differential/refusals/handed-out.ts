import { defineStep, workflow } from "stepwright";

export const send = defineStep("send-handed-out", async (input: unknown) => JSON.stringify(input));

interface Input {
  xs: string[];
}
const score = (list: string[], n: number): number => list.length * 10 + n;

export const besideItsChange = workflow("refuses-a-list-beside-its-change", async (input: Input) => {
  const list = [...input.xs];
  return { list, last: list.pop() ?? null }; // refused: earlier in this expression
});

export const receiverOfItsChange = workflow("refuses-a-receiver-that-its-argument-changes", async (input: Input) => {
  const list = [...input.xs];
  const has = list.includes(list.pop() ?? ""); // refused: earlier in this expression
  return { has, size: list.concat(list.shift() ?? []).length }; // refused: earlier in this expression
});

export const argumentBesideItsChange = workflow("refuses-an-argument-beside-its-change", async (input: Input) => {
  const list = [...input.xs];
  const n = score(list, list.push("k")); // refused: earlier in this expression
  return { n, text: await send({ k: [list, list.shift() ?? null] }) }; // refused: earlier in this expression
});

export const objectBesideItsChange = workflow("refuses-an-object-beside-its-change", async () => {
  const o: Record<string, number> = { n: 1 };
  const pair = { o, a: (o["x"] = 1) }; // refused: earlier in this expression
  return [pair.a, o, (o["n"] = 2)]; // refused: earlier in this expression
});

export const commaBesideItsChange = workflow("refuses-a-comma-beside-its-change", async (input: Input) => {
  const list = [...input.xs];
  return { list, text: (list.reverse(), list.join("")) }; // refused: earlier in this expression
});
