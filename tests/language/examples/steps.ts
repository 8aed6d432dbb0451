import { defineStep, stepError } from "stepwright";
import type { Line } from "./input.js";

export const OutOfStock = stepError("OutOfStock")<{ sku: string }>();

export const price = defineStep("price", async (line: Line) => line.quantity * 2);
export const stock = defineStep("stock", async (line: Line) => {
  if (line.quantity > 100) throw new OutOfStock({ sku: line.sku });
  return line.quantity;
});
export const total = defineStep("total", async (input: { amounts: number[] }) =>
  input.amounts.reduce((sum, one) => sum + one, 0),
);
export const find = defineStep("find", async (input: { id: string }) => ({ id: input.id, paid: true, left: 0 }));
export const release = defineStep("release", async (input: { id: string }) => {
  if (input.id === "") throw new OutOfStock({ sku: "none" });
});
