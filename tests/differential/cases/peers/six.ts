import { defineStep, parallel, step, stepError, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const Failed = stepError("Failed")<{ why: string }>();
export const reserve = defineStep("reserve", async (i: { sku: string }) => ({ hold: `h-${i.sku}` }));
export const charge = defineStep("charge", async (i: { hold: string; cents: number }) => ({
  paid: i.cents,
  hold: i.hold,
}));
export const ship = defineStep("ship", async (i: { hold: string }) => ({ tracking: `t-${i.hold}` }));
export const heavy = defineStep("heavy", async (i: { n: number }) => ({ kind: "heavy", n: i.n }));
export const light = defineStep("light", async (i: { n: number }) => ({ kind: "light", n: i.n }));
export const price = defineStep("price", async (i: { sku: string }) => i.sku.length);
export const check = defineStep("check", async (i: { what: string }) => ({ ok: i.what !== "", what: i.what }));
export const risky = defineStep("risky", async (i: { n: number }) => {
  if (i.n > 5) throw new Failed({ why: `n is ${i.n}` });
  return { n: i.n };
});
export const tidy = defineStep("tidy", async (i: { n: number }) => i.n);

export const threeCalls = workflow("peer-a-three-calls", async (input: { sku: string; cents: number }) => {
  const { hold } = await reserve({ sku: input.sku });
  const payment = await charge({ hold, cents: input.cents });
  const shipment = await ship({ hold });
  return { hold, paid: payment.paid, tracking: shipment.tracking };
});

export const earlyReturn = workflow("peer-b-early-return", async (input: { n: number }) => {
  if (input.n === 0) return { kind: "none", n: 0 };
  if (input.n > 10) {
    return await heavy({ n: input.n });
  } else {
    return await light({ n: input.n });
  }
});

export const runningTotal = workflow(
  "peer-c-running-total",
  async (input: { items: { sku: string; qty: number }[] }) => {
    let total = 0;
    for (const item of input.items) {
      const cents = await price({ sku: item.sku });
      total = total + cents * item.qty;
    }
    return { total };
  },
);

export const threeAtOnce = workflow("peer-d-three-at-once", async (input: { a: string; b: string; c: string }) => {
  const [a, b, c] = await parallel([
    () => check({ what: input.a }),
    () => check({ what: input.b }),
    () => check({ what: input.c }),
  ]);
  return { all: a.ok && b.ok && c.ok, a: a.what, b: b.what, c: c.what };
});

export const catchAndRetry = workflow("peer-e-catch-and-retry", async (input: { n: number }) => {
  try {
    const r = await step(risky, { n: input.n }, { retry: { retries: 2, interval: "1s" } });
    return { ok: true, n: r.n };
  } catch {
    const n = await tidy({ n: input.n });
    return { ok: false, n };
  }
});

export const reshape = workflow(
  "peer-f-reshape",
  async (input: { customer: { name: string }; items: { sku: string; qty: number }[] }) => {
    const lines = input.items.filter((i) => i.qty > 0).map((i) => i.sku);
    return { ...input.customer, lines, title: `Order of ${input.customer.name} (${lines.length})` };
  },
);

export const runs: Record<string, Run[]> = {
  threeCalls: [{ input: { sku: "a", cents: 5 } }, { input: { sku: "", cents: 0 } }],
  earlyReturn: [{ input: { n: 11 } }, { input: { n: 1 } }, { input: { n: 0 } }],
  runningTotal: [
    {
      input: {
        items: [
          { sku: "a", qty: 2 },
          { sku: "bc", qty: 1 },
          { sku: "", qty: 9 },
        ],
      },
    },
    { input: { items: [{ sku: "abc", qty: 2 }] } },
    { input: { items: [] } },
  ],
  threeAtOnce: [{ input: { a: "x", b: "y", c: "z" } }, { input: { a: "x", b: "", c: "z" } }],
  catchAndRetry: [{ input: { n: 1 } }, { input: { n: 6 } }],
  reshape: [
    {
      input: {
        customer: { name: "Ada" },
        items: [
          { sku: "a", qty: 1 },
          { sku: "b", qty: 0 },
          { sku: "c", qty: 2 },
        ],
      },
    },
    { input: { customer: { name: "" }, items: [{ sku: "a", qty: 1 }] } },
    { input: { customer: { name: "x" }, items: [] } },
  ],
};
