import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { lowerExpression } from "./index.js";

const simple = [
  ["string", kinds.string],
  ["number", kinds.number | kinds.nonfinite],
  ["boolean", kinds.boolean],
  ["undefined", kinds.undef],
  ["object", kinds.object | kinds.array | kinds.null],
] as const;

/** `typeof a` */
export function lowerTypeof(node: ts.TypeOfExpression, cx: Cx): Expr {
  const value = lowerExpression(node.expression, cx);
  if (value.kind === "invalid") return value;
  for (const [name, of] of simple) if (isOnly(value.kinds, of)) return b.literal(name);
  return b.bind(value, "v", (v) => {
    if (!mayBe(v.kinds, kinds.nonfinite) || mayBe(v.kinds, kinds.null)) return nameOfType(v);
    return b.cond(b.isOfKind(v, kinds.number), b.literal("number"), nameOfType(b.narrow(v, ~kinds.nonfinite)));
  });
}

function nameOfType(value: Expr): Expr {
  const type = b.typeOf(value);
  const objects = b.isOfKind(value, kinds.object | kinds.array | kinds.null);
  const named = b.cond(objects, b.literal("object"), type);
  return mayBe(value.kinds, kinds.undef) ? b.cond(b.exists(value), named, b.literal("undefined")) : named;
}
