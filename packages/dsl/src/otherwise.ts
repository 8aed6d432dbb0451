import type { Arm } from "./when.js";

/** The last line of `choice([...])`, made by {@link otherwise}. */
export interface Otherwise<Result> {
  readonly otherwise: Arm<Result>;
}

/**
 * The last line of {@link choice}: what to do when no condition holds (ASL: `Default`).
 *
 * @example
 * ```ts
 * import { choice, otherwise, when, workflow } from "stepwright";
 *
 * export const sign = workflow("sign", async (input: { n: number }) =>
 *   choice([when(input.n < 0, () => "minus"), otherwise(() => "plus")]),
 * );
 * ```
 */
export function otherwise<Result>(run: Arm<Result>): Otherwise<Result> {
  return { otherwise: run };
}
