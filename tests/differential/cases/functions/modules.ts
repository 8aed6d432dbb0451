import { map, step, workflow } from "stepwright";
import type { Run } from "../../run.js";
import { auditOrder, NoSuchOrder, loadOrNull as load, loadOrder } from "../../support/orders.js";
import * as orders from "../../support/orders.js";

export const importsStepsAndHelpers = workflow("imports-steps-and-helpers", async (input: { id: string }) => {
  const order = await load(input.id);
  if (order === null) return { found: false, audit: null };
  const audit = await step(auditOrder, { id: order.id, lines: order.lines.length });
  return { found: true, audit, first: order.lines[0]?.sku ?? "none" };
});

export const importsByNamespace = workflow("imports-by-namespace", async (input: { ids: string[] }) => {
  return await map(input.ids, async (id) => {
    try {
      const order = await orders.loadOrder({ id });
      return await step(orders.auditOrder, { id, lines: order.lines.length });
    } catch (e) {
      if (e instanceof orders.NoSuchOrder) return e.data.id;
      throw e;
    }
  });
});

export const callsImportedStepsTwice = workflow(
  "calls-imported-steps-twice",
  async (input: { a: string; b: string }) => {
    const [a, b] = await Promise.all([loadOrder({ id: input.a }), load(input.b)]);
    if (!b) throw new NoSuchOrder({ id: input.b });
    return { a: a.lines.length, b: b.lines.length };
  },
);

export const runs: Record<string, Run[]> = {
  importsStepsAndHelpers: [
    { input: { id: "ab" } },
    { input: { id: "" } },
    { input: { id: "gone" } },
    { input: { id: "x" }, mocks: { "load-order": "!Down" } },
  ],
  importsByNamespace: [{ input: { ids: [] } }, { input: { ids: ["a", "gone", "abc"] } }],
  callsImportedStepsTwice: [{ input: { a: "a", b: "bc" } }, { input: { a: "a", b: "gone" } }],
};
