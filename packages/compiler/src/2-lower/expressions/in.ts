import type { ts } from "#typescript";
import { toText } from "../../builtins/to-text.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { refuseUndefinedKeys } from "../undefined-keys.js";
import { lowerOperands, shorten } from "./operands.js";

/** What every object has from its prototype: `"constructor" in {}` is true. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/** `"key" in object`: an own key, as `$keys` sees them, or one that every object inherits. */
export function lowerIn(node: ts.BinaryExpression, cx: Cx): Expr {
  if (refuseUndefinedKeys(node.right, cx)) return b.invalid;
  const [key = b.invalid, object = b.invalid] = lowerOperands([node.left, node.right], cx);
  if (key.kind === "invalid" || object.kind === "invalid") return b.invalid;
  const isName = key.kind === "literal" && !/^(length|\d+)$/.test(String(key.value));
  const allowed = isName ? kinds.object | kinds.array : kinds.object;
  if (!isOnly(object.kinds, allowed)) return refuseObject(object, node, cx);
  const isOwn = (value: Expr): Expr => b.binary("in", toText(key), b.call("keys", [value], kinds.unknown));
  const isInherited = b.binary(
    "in",
    toText(key),
    b.array(inherited.map((name) => ({ mode: "element", value: b.literal(name) }))),
  );
  const isKey = (value: Expr): Expr => {
    if (key.kind !== "literal") return b.or(isOwn(value), isInherited);
    return inherited.includes(String(key.value)) ? b.literal(true) : isOwn(value);
  };
  if (isOnly(object.kinds, kinds.object)) return isKey(object);
  return b.bind(object, "o", (o) => b.and(b.isOfKind(o, kinds.object), isKey(o)));
}

function refuseObject(object: Expr, node: ts.BinaryExpression, cx: Cx): Expr {
  const isLacking = isOnly(object.kinds, kinds.object | kinds.nullish);
  const right = shorten(node.right.getText(), 40);
  return cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: `\`${shorten(node.getText())}\``,
      reason: isLacking
        ? "the object may be undefined or null at run time (an index access and `find` may be, whatever their types say)"
        : "what has the key may be something else than an object",
      instead: isLacking
        ? `Give the missing case a value: \`(${right} ?? {})\`.`
        : 'Test it first: `typeof value === "object"`.',
    }),
  );
}
