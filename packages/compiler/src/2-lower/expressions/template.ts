import type { ts } from "#typescript";
import { toText } from "../../builtins/to-text.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { errorOf, errorText } from "./error-parts.js";
import { lowerExpression } from "./index.js";
import { lowerInOrder, notInfinite } from "./operands.js";

/** `` `a${b}c` `` */
export function lowerTemplate(node: ts.TemplateExpression, cx: Cx): Expr {
  const values = lowerInOrder(
    node.templateSpans.map((span) => span.expression),
    cx,
    (one) => {
      const error = errorOf(one, cx);
      return error ? errorText(error, one, cx) : lowerExpression(one, cx);
    },
  );
  const parts = node.templateSpans.flatMap((span, index) => {
    const value = notInfinite(values[index] ?? b.nothing, span.expression, cx);
    return [toText(value), b.literal(span.literal.text)];
  });
  return b.concat([b.literal(node.head.text), ...parts]);
}
