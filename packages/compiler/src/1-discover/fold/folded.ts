import type { ts } from "#typescript";

/** The value of an expression that is known now, or the part that is not and why. */
export type Folded =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly node: ts.Node; readonly reason: string };

/** An error class stands for its name. */
export interface ErrorValue {
  readonly $error: string;
}

export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "$error" in value && typeof value.$error === "string";
}

export const known = (value: unknown): Folded => ({ ok: true, value });
export const unknown = (node: ts.Node, reason: string): Folded => ({ ok: false, node, reason });
