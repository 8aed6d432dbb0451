import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";

/** `String(value)`, exact for each kind (js-to-jsonata §4). A number that may be infinite has no text here: null does not tell its sign. */
export function toText(value: Expr): Expr {
  if (value.kind === "literal" && !mayBe(value.kinds, kinds.nonfinite)) return b.literal(String(value.value));
  if (value.kind === "nothing") return b.literal("undefined");
  if (isOnly(value.kinds, kinds.string)) return value;
  if (isOnly(value.kinds, kinds.integer)) return b.call("formatBase", [value], kinds.string);
  if (isOnly(value.kinds, kinds.boolean | kinds.null | kinds.string)) return b.call("string", [value], kinds.string);
  if (isOnly(value.kinds, kinds.number)) return b.prelude("nstr", [value], kinds.string);
  if (mayBe(value.kinds, kinds.nan) && mayBe(value.kinds, kinds.undef)) {
    return b.bind(value, "v", (v) => b.cond(b.exists(v), toText(b.narrow(v, ~kinds.undef)), b.literal("undefined")));
  }
  if (mayBe(value.kinds, kinds.nan)) {
    return b.bind(value, "n", (n) =>
      b.cond(b.binary("!=", n, b.literal(null)), toText(b.narrow(n, ~kinds.nonfinite)), b.literal("NaN")),
    );
  }
  if (isOnly(value.kinds, kinds.scalar | kinds.undef) && !mayBe(value.kinds, kinds.number)) {
    return b.bind(value, "v", (v) => b.cond(b.exists(v), toText(b.narrow(v, ~kinds.undef)), b.literal("undefined")));
  }
  return b.prelude("str", [value], kinds.string);
}

/** The text of an item in `Array.prototype.join`: that of null and undefined is empty. */
export function toJoinedText(value: Expr): Expr {
  if (!mayBe(value.kinds, kinds.nullish)) return toText(value);
  return b.bind(value, "v", (v) => b.cond(b.isPresent(v), toText(b.narrow(v, ~kinds.nullish)), b.literal("")));
}

/** Functions whose text has no character of two UTF-16 units. */
const plainFunctions: ReadonlySet<string> = new Set([
  "formatBase",
  "fromMillis",
  "now",
  "uuid",
  "type",
  "encodeUrlComponent",
  "hash",
  "nstr",
  "fix",
  "dateText",
]);

/** Whether JSONata and JavaScript count the characters of this text alike: none takes two UTF-16 units. */
export function isPlainText(text: Expr): boolean {
  if (text.kind === "literal") return !/[\ud800-\udfff]/.test(String(text.value));
  if (text.kind === "call" || text.kind === "prelude") {
    return (
      plainFunctions.has(text.fn) ||
      (text.fn === "substring" && text.args[0] !== undefined && isPlainText(text.args[0]))
    );
  }
  return text.kind === "binary" && text.op === "&" && isPlainText(text.left) && isPlainText(text.right);
}
