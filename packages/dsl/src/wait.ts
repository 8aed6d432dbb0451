import type { Duration } from "./duration.js";
import { currentEngine } from "./engine.js";
import type { NameOption } from "./options.js";

/**
 * Waits (ASL: Wait with `Seconds`). In a test the clock is virtual and this takes no time.
 *
 * @param duration Whole seconds, at most 99,999,999 (a little over three years).
 * @throws RangeError when the duration is negative or no whole number of seconds.
 *
 * @example
 * ```ts
 * import { wait, workflow } from "stepwright";
 *
 * export const remind = workflow("remind", async (input: { name: string }) => {
 *   await wait("3 days");
 *   return { reminded: input.name };
 * });
 * ```
 */
export async function wait(duration: Duration<"30s, 10 minutes, 3 days">, _options?: NameOption): Promise<void> {
  await currentEngine("wait").wait(duration);
}
