import type { Branch, CheckBranches } from "./branch.js";
import { currentEngine } from "./engine.js";
import { type RetryOptions, taskPolicyOf } from "./options.js";

/**
 * Runs branches at the same time (ASL: Parallel). The first failure fails the call and stops the other branches: a helper that
 * one of them calls afterwards does nothing and never settles. A branch reads variables around it and never assigns them.
 *
 * @param branches A record or a list of async functions; the result has the same shape.
 * @param options `retry` runs all branches again.
 * @throws The error of the first branch that failed.
 *
 * @example
 * ```ts
 * import { defineStep, parallel, workflow } from "stepwright";
 *
 * const stock = defineStep("stock", async (input: { sku: string }) => ({ left: input.sku.length }));
 * const price = defineStep("price", async (input: { sku: string }) => ({ cents: input.sku.length * 100 }));
 * export const offer = workflow("offer", async (input: { sku: string }) => {
 *   const found = await parallel({ stock: () => stock(input), price: () => price(input) });
 *   return { left: found.stock.left, cents: found.price.cents };
 * });
 * ```
 */
export function parallel<const Branches extends readonly Branch[] | { readonly [name: string]: Branch }>(
  branches: Branches & CheckBranches<Branches>,
  options?: RetryOptions,
): Promise<{ -readonly [K in keyof Branches]: Branches[K] extends () => Promise<infer Result> ? Result : never }>;
export async function parallel(
  branches: readonly Branch[] | { readonly [name: string]: Branch },
  options: RetryOptions = {},
): Promise<unknown> {
  const engine = currentEngine("parallel");
  const named = Object.entries(branches);
  for (const [name, branch] of named) {
    if (typeof branch !== "function") {
      throw new TypeError(`parallel: branch ${name} is no function. Write () => …, so that it starts with the others.`);
    }
  }
  const results = await engine.parallel(
    named.map(([, branch]) => branch),
    taskPolicyOf(options),
  );
  return Array.isArray(branches) ? results : Object.fromEntries(named.map(([name], index) => [name, results[index]]));
}
