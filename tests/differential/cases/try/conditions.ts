import { defineStep, stepError, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const OutOfStock = stepError("OutOfStock")<{
  sku: string;
  left: number;
  others?: { sku: string; at: string[] }[];
}>();
export const Busy = stepError("Busy")<{ seconds: number }>();
export const Gone = stepError("Gone")();

export const take = defineStep("take", async (i: { mode: string }) => {
  if (i.mode === "stock0") throw new OutOfStock({ sku: "s", left: 0 });
  if (i.mode === "stock2") throw new OutOfStock({ sku: "s", left: 2, others: [{ sku: "t", at: ["eu"] }] });
  if (i.mode === "busy") throw new Busy({ seconds: 5 });
  if (i.mode === "gone") throw new Gone();
  if (i.mode === "error") throw new Error("plain");
  return i.mode;
});
export const note = defineStep("note", async (i: { line: string }) => i.line);

function isTemporary(e: unknown): boolean {
  return e instanceof Busy || (e instanceof OutOfStock && e.data.left > 0);
}

export const looksAtDataInTheCondition = workflow("looks-at-data-in-the-condition", async (input: { mode: string }) => {
  try {
    return await take({ mode: input.mode });
  } catch (e) {
    if (e instanceof OutOfStock && e.data.left > 0) return `some left: ${e.data.others?.[0]?.at[0] ?? "nowhere"}`;
    if (e instanceof OutOfStock) return "sold out";
    if (e instanceof Busy && e.data.seconds > 60) return "too long";
    throw e;
  }
});

export const catchesEitherOfTwo = workflow("catches-either-of-two", async (input: { mode: string }) => {
  try {
    return await take({ mode: input.mode });
  } catch (e) {
    if (e instanceof OutOfStock || e instanceof Gone) {
      await note({ line: "either" });
      return e.name;
    }
    if (!(e instanceof Busy)) throw e;
    return `busy ${e.data.seconds}`;
  }
});

export const choosesByTernary = workflow("chooses-by-ternary", async (input: { mode: string }) => {
  try {
    await take({ mode: input.mode });
  } catch (e) {
    const code = e instanceof OutOfStock ? 409 : e instanceof Gone ? 410 : e instanceof Error ? 500 : 0;
    const temporary = isTemporary(e);
    await note({ line: `${code}` });
    return { code, temporary };
  }
  return { code: 200, temporary: false };
});

export const wrapsTheMessage = workflow("wraps-the-message", async (input: { mode: string }) => {
  try {
    return await take({ mode: input.mode });
  } catch (e) {
    throw new Error(`take(${input.mode}) failed: ${e instanceof Error ? e.message : String(e)}`);
  }
});

export const decidesByOtherValues = workflow(
  "decides-by-other-values",
  async (input: { mode: string; strict: boolean }) => {
    try {
      return await take({ mode: input.mode });
    } catch (e) {
      if (input.strict) throw e;
      if (input.mode === "gone") return "was gone";
      return e instanceof OutOfStock ? e.data : null;
    }
  },
);

export const returnsTheWholeData = workflow("returns-the-whole-data", async (input: { mode: string }) => {
  try {
    await take({ mode: input.mode });
    return { data: null };
  } catch (e) {
    if (e instanceof OutOfStock) {
      const { sku, ...rest } = e.data;
      return { data: e.data, sku, rest, json: JSON.stringify(e.data) };
    }
    if (e instanceof Busy) return { data: { ...e.data, more: [e.data.seconds] } };
    return { data: e instanceof Gone ? "gone" : "other" };
  }
});

export const repeatsWhileTemporary = workflow("repeats-while-temporary", async (input: { mode: string }) => {
  for (let attempt = 1; ; attempt++) {
    try {
      return { value: await take({ mode: input.mode }), attempt };
    } catch (e) {
      if (attempt < 3 && isTemporary(e)) continue;
      if (e instanceof Gone) break;
      throw e;
    } finally {
      await note({ line: `attempt ${attempt}` });
    }
  }
  return { value: "gone", attempt: 0 };
});

const modes: Run[] = ["ok", "stock0", "stock2", "busy", "gone", "error"].map((mode) => ({ input: { mode } }));

export const runs: Record<string, Run[]> = {
  looksAtDataInTheCondition: [...modes, { input: { mode: "x" }, mocks: { take: '!Busy:{"seconds":61}' } }],
  catchesEitherOfTwo: modes,
  choosesByTernary: modes,
  wrapsTheMessage: [...modes.slice(0, 1), ...modes.slice(5), { input: { mode: "x'\"" }, mocks: { take: "!Custom" } }],
  decidesByOtherValues: modes.flatMap((r) =>
    [true, false].map((strict) => ({ input: { ...(r.input as { mode: string }), strict } })),
  ),
  returnsTheWholeData: modes,
  repeatsWhileTemporary: [
    ...modes,
    { input: { mode: "x" }, mocks: { take: { $answers: ['!Busy:{"seconds":1}', '!Busy:{"seconds":2}', "third"] } } },
  ],
};
