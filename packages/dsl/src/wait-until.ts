import { currentEngine } from "./engine.js";
import type { NameOption } from "./options.js";

/**
 * Waits until a moment (ASL: Wait with `Timestamp`). A moment that has passed goes on at once.
 *
 * @param timestamp ISO 8601 with date, time and zone: `"2026-01-31T08:00:00Z"`.
 * @throws RangeError when the text is no such timestamp.
 *
 * @example
 * ```ts
 * import { waitUntil, workflow } from "stepwright";
 *
 * export const publish = workflow("publish", async (input: { at: string }) => {
 *   await waitUntil(input.at);
 *   return { published: true };
 * });
 * ```
 */
export async function waitUntil(timestamp: string, _options?: NameOption): Promise<void> {
  await currentEngine("waitUntil").waitUntil(timestamp);
}
