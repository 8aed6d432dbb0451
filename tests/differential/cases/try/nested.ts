import { defineStep, stepError, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const CardDeclined = stepError("CardDeclined")<{ code: string }>();
export const OutOfStock = stepError("OutOfStock")<{ sku: string }>();

export const reserve = defineStep("reserve", async (i: { sku: string }) => {
  if (i.sku === "none") throw new OutOfStock({ sku: i.sku });
  return { hold: `hold-${i.sku}` };
});
export const charge = defineStep("charge", async (i: { cents: number }) => {
  if (i.cents > 100) throw new CardDeclined({ code: "limit" });
  return { payment: `pay-${i.cents}` };
});
export const ship = defineStep("ship", async (i: { hold: string }) => {
  if (i.hold === "hold-heavy") throw new Error("too heavy");
  return { tracking: `T-${i.hold}` };
});
export const release = defineStep("release", async (i: { hold: string }) => i);
export const refund = defineStep("refund", async (i: { payment: string }) => i);

export const compensatesStepByStep = workflow(
  "compensates-step-by-step",
  async (input: { sku: string; cents: number }) => {
    const held = await reserve({ sku: input.sku });
    try {
      const paid = await charge({ cents: input.cents });
      try {
        const sent = await ship({ hold: held.hold });
        return { status: "shipped", tracking: sent.tracking };
      } catch (e) {
        await refund({ payment: paid.payment });
        throw e;
      }
    } catch (e) {
      await release({ hold: held.hold });
      if (e instanceof CardDeclined) return { status: "declined", code: e.data.code };
      throw e;
    }
  },
);

export const handlesEachLevelItsOwn = workflow(
  "handles-each-level-its-own",
  async (input: { sku: string; cents: number }) => {
    const log: string[] = [];
    try {
      const held = await reserve({ sku: input.sku });
      try {
        await charge({ cents: input.cents });
        log.push("charged");
        await ship({ hold: held.hold });
        log.push("shipped");
      } catch (inner) {
        if (inner instanceof CardDeclined) log.push(`inner ${inner.data.code}`);
        else throw new OutOfStock({ sku: "converted" });
      }
      log.push("after inner");
    } catch (outer) {
      if (outer instanceof OutOfStock) log.push(`outer ${outer.data.sku}`);
      else throw outer;
    }
    return log;
  },
);

export const shadowsTheCaughtName = workflow("shadows-the-caught-name", async (input: { sku: string }) => {
  try {
    await reserve({ sku: input.sku });
    return "none";
  } catch (e) {
    let inner = "";
    try {
      await charge({ cents: 1000 });
    } catch (e) {
      inner = e instanceof CardDeclined ? e.data.code : "?";
    }
    return e instanceof OutOfStock ? `${e.data.sku}/${inner}` : inner;
  }
});

export const retriesByHand = workflow("retries-by-hand", async (input: { sku: string }) => {
  let attempt = 0;
  let last = "";
  while (attempt < 3) {
    attempt++;
    try {
      const held = await reserve({ sku: input.sku });
      return { held: held.hold, attempt, last };
    } catch (e) {
      last = e instanceof Error ? e.name : "?";
      if (attempt === 3) throw e;
    }
  }
  return { held: null, attempt, last };
});

export const collectsErrorsOfALoop = workflow(
  "collects-errors-of-a-loop",
  async (input: { orders: { sku: string; cents: number }[] }) => {
    const ok: string[] = [];
    const failed: { sku: string; error: string }[] = [];
    for (const { sku, cents } of input.orders) {
      try {
        const { hold } = await reserve({ sku });
        await charge({ cents });
        ok.push(hold);
      } catch (e) {
        failed.push({ sku, error: e instanceof Error ? e.name : "?" });
      }
    }
    return { ok, failed };
  },
);

export const triesInsideACatch = workflow("tries-inside-a-catch", async (input: { a: string; b: string }) => {
  try {
    return (await reserve({ sku: input.a })).hold;
  } catch {
    try {
      return (await reserve({ sku: input.b })).hold;
    } catch (e) {
      if (e instanceof OutOfStock) return `none at all: ${e.data.sku}`;
      throw e;
    }
  }
});

export const keepsACaughtErrorForLater = workflow("keeps-a-caught-error-for-later", async (input: { sku: string }) => {
  let failure: string | null = null;
  try {
    await reserve({ sku: input.sku });
  } catch (e) {
    failure = e instanceof Error ? e.name : "?";
  }
  await release({ hold: failure ?? "fine" });
  if (failure !== null) return { failure };
  return { failure: null };
});

const orders: Run[] = [
  { input: { sku: "a", cents: 10 } },
  { input: { sku: "a", cents: 101 } },
  { input: { sku: "heavy", cents: 10 } },
  { input: { sku: "none", cents: 10 } },
  { input: { sku: "a", cents: 10 }, mocks: { ship: "!Strike", refund: "!NoRefund" } },
  { input: { sku: "a", cents: 10 }, mocks: { ship: '!CardDeclined:{"code":"late"}' } },
];

export const runs: Record<string, Run[]> = {
  compensatesStepByStep: [...orders, { input: { sku: "a", cents: 101 }, mocks: { release: "!NoRelease" } }],
  handlesEachLevelItsOwn: orders,
  shadowsTheCaughtName: [{ input: { sku: "a" } }, { input: { sku: "none" } }],
  retriesByHand: [
    { input: { sku: "a" } },
    { input: { sku: "none" } },
    { input: { sku: "a" }, mocks: { reserve: { $answers: ["!Once", { hold: "second" }] } } },
    { input: { sku: "a" }, mocks: { reserve: { $answers: ["!A", "!B", "!C"] } } },
  ],
  collectsErrorsOfALoop: [
    { input: { orders: [] } },
    { input: { orders: [{ sku: "none", cents: 1 }] } },
    {
      input: {
        orders: [
          { sku: "a", cents: 1 },
          { sku: "none", cents: 1 },
          { sku: "b", cents: 999 },
          { sku: "c", cents: 2 },
        ],
      },
    },
  ],
  triesInsideACatch: [
    { input: { a: "x", b: "y" } },
    { input: { a: "none", b: "y" } },
    { input: { a: "none", b: "none" } },
  ],
  keepsACaughtErrorForLater: [
    { input: { sku: "a" } },
    { input: { sku: "none" } },
    { input: { sku: "a" }, mocks: { reserve: "!X.Y-z" } },
  ],
};
