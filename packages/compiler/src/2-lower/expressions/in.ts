import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { refuseOperands } from "./arithmetic.js";
import { lowerOperands } from "./operands.js";
import { toText } from "../../builtins/to-text.js";

/** `"key" in object`: `$keys` sees own keys only, as JSON objects have no others. */
export function lowerIn(node: ts.BinaryExpression, cx: Cx): Expr {
  const [key = b.invalid, object = b.invalid] = lowerOperands([node.left, node.right], cx);
  if (key.kind === "invalid" || object.kind === "invalid") return b.invalid;
  const isName = key.kind === "literal" && !/^(length|\d+)$/.test(String(key.value));
  const allowed = isName ? kinds.object | kinds.array : kinds.object;
  if (!isOnly(object.kinds, allowed)) return refuseOperands([key, object], node, cx);
  const isKey = (value: Expr): Expr => b.binary("in", toText(key), b.call("keys", [value], kinds.unknown));
  if (isOnly(object.kinds, kinds.object)) return isKey(object);
  return b.bind(object, "o", (o) => b.and(b.isOfKind(o, kinds.object), isKey(o)));
}
