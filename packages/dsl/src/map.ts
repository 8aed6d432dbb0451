import { currentEngine } from "./engine.js";
import type { Returns } from "./json.js";
import { type RetryOptions, taskPolicyOf } from "./options.js";

/** The options of {@link map}. */
export interface MapOptions extends RetryOptions {
  /** How many items at the same time; default 0: all at once (ASL: `MaxConcurrency`; AWS itself runs at most 40). */
  readonly concurrency?: number;
}

/**
 * Runs a function for each item (ASL: Map, inline). Results keep the order of the items. The first failure fails the call and
 * stops the other iterations: a helper that one of them calls afterwards does nothing and never settles.
 *
 * @param items A list of JSON values; each iteration gets a copy.
 * @param each Receives the item and its index; its result crosses a boundary as JSON.
 * @param options `retry` runs all items again.
 * @throws The error of the first iteration that failed.
 *
 * @example
 * ```ts
 * import { defineStep, map, workflow } from "stepwright";
 *
 * const resize = defineStep("resize", async (input: { key: string }) => ({ small: `${input.key}.small` }));
 * export const thumbnails = workflow("thumbnails", async (input: { keys: string[] }) =>
 *   map(input.keys, async (key, index) => ({ index, ...(await resize({ key })) }), { concurrency: 4 }),
 * );
 * ```
 */
export function map<Item, Result>(
  items: readonly Item[],
  each: (item: Item, index: number) => Returns<Result>,
  options?: MapOptions,
): Promise<Result[]>;
export async function map(
  items: readonly unknown[],
  each: (item: never, index: number) => Promise<unknown>,
  options: MapOptions = {},
): Promise<unknown[]> {
  const engine = currentEngine("map");
  if (!Array.isArray(items)) throw new TypeError("map: the first argument is a list.");
  if (typeof each !== "function") throw new TypeError("map: the second argument is an async function.");
  const { concurrency, ...policy } = options;
  return engine.map(items, each, { ...taskPolicyOf(policy), ...(concurrency === undefined ? {} : { concurrency }) });
}
