import { workflow, step, wait } from "stepwright";
export async function a(i: { n: number }) { return i.n + 1; }
export const big = workflow("big", async (input: { n: number; kind: "a" | "b" }) => {
  let n = input.n;
  for (const x of [1,2,3]) { n = await step(a, { n: n + x }); }
  if (n > 100 && input.kind === "a") { await wait("3 days"); }
  else if (input.kind === "b") { throw new Error("bad kind"); }
  return { n };
});
