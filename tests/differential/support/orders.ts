import { defineStep, stepError } from "stepwright";

export const NoSuchOrder = stepError("NoSuchOrder")<{ id: string }>();

export const loadOrder = defineStep("load-order", async (i: { id: string }) => {
  if (i.id === "gone") throw new NoSuchOrder({ id: i.id });
  return { id: i.id, lines: [...i.id].map((c, n) => ({ sku: c, n })) };
});

export async function auditOrder(i: { id: string; lines: number }) {
  return `${i.id}:${i.lines}`;
}

/** An async helper of another module: its steps become states of the workflow that calls it. */
export async function loadOrNull(id: string) {
  try {
    return await loadOrder({ id });
  } catch (e) {
    if (e instanceof NoSuchOrder) return null;
    throw e;
  }
}
