/** The body of one way of a `choice`; it may be sync. A step is no arm: write `() => step(…)`. */
export type Arm<Result> = (this: void) => Result | Promise<Result>;

/** One line of `choice([...])`, made by {@link when}. */
export interface When<Result> {
  readonly condition: boolean | (() => boolean);
  readonly run: Arm<Result>;
}

/**
 * One line of {@link choice}: what to do when a condition holds (ASL: one rule of `Choices`).
 *
 * @param condition A boolean, or an arrow that is evaluated only when no line before it applied. Use the arrow when the condition
 * would fail without the lines before it.
 *
 * @example
 * ```ts
 * import { choice, otherwise, when, workflow } from "stepwright";
 *
 * export const size = workflow("size", async (input: { items: string[] }) =>
 *   choice([
 *     when(input.items.length === 0, () => "none"),
 *     when(() => input.items[0] === "pallet", () => "large"),
 *     otherwise(() => "small"),
 *   ]),
 * );
 * ```
 */
export function when<Result>(condition: boolean | (() => boolean), run: Arm<Result>): When<Result> {
  return { condition, run };
}
