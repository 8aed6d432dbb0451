import { isNaNText } from "../../builtins/to-number.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";

/**
 * JavaScript's truthiness of a value, asked of what stands for it. A number that was read from a text is null for a text like
 * "Infinity" too, which is as true as any number but zero: there the text decides.
 */
export function truthOf(value: Expr, cx: Cx): (held: Expr) => Expr {
  const made = mayBe(value.kinds, kinds.nan) ? (cx.definitionOf(value) ?? value) : undefined;
  const readsNoNumber = made === undefined || made.volatile ? undefined : isNaNText(made);
  if (readsNoNumber === undefined) return b.truthy;
  return (held) => b.or(b.truthy(held), b.and(b.binary("=", held, b.literal(null)), b.not(readsNoNumber)));
}
