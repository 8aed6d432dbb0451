import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds, mayBe } from "../ir/kinds.js";
import type { BuiltinCall, BuiltinTable, Callback } from "./builtin.js";
import { withText } from "./call-arguments.js";
import { lambdaOf } from "./callback-lambda.js";
import type { Pattern } from "./regex.js";
import { replacementParts, toReplacement } from "./replacement.js";
import { withPattern } from "./string-regex.js";
import { sizeOfText } from "./string-slice.js";
import { toText } from "./to-text.js";
import { takeCharacterBefore } from "./word-place.js";

export const stringReplace: BuiltinTable = {
  "String.replace": {
    lower: (call) => (call.args[0]?.kind === "regex" ? replacePattern(call, false) : replaceFirst(call)),
  },
  "String.replaceAll": {
    lower: (call) => (call.args[0]?.kind === "regex" ? replacePattern(call, true) : replaceEach(call)),
  },
};

/** `text.replace("a", …)`. JSONata takes the replacement of a text as it stands; JavaScript fills in `$&` and its like. */
function replaceFirst(call: BuiltinCall): Expr {
  const callback = call.callbacks.get(1);
  return withText(call, 0, (searched) =>
    b.bindAll([call.receiver, searched], ["s", "p"], ([s = call.receiver, p = searched]) => {
      if (callback === undefined) {
        return withReplacement(call, (replacement) => {
          if (isPlain(replacement) && isFilled(p))
            return b.call("replace", [s, p, replacement, b.literal(1)], kinds.string);
          return around(
            s,
            p,
            isPlain(replacement)
              ? replacement
              : b.prelude("expandMatch", [replacement, s, matchOf(s, p)], kinds.string),
          );
        });
      }
      const args = [p, sizeOfText(before(s, p)), s].slice(0, callback.arity);
      return around(s, p, toText(b.bindAll(args, ["match", "at", "s"], (named) => callback.inline(named))));
    }),
  );
}

const before = (text: Expr, searched: Expr): Expr => b.call("substringBefore", [text, searched], kinds.string);

/** The text with `inner` in place of the first `searched`. */
function around(text: Expr, searched: Expr, inner: Expr): Expr {
  const after = b.call("substringAfter", [text, searched], kinds.string);
  return b.cond(
    b.call("contains", [text, searched], kinds.boolean),
    b.concat([before(text, searched), inner, after]),
    text,
  );
}

const matchOf = (text: Expr, searched: Expr): Expr =>
  b.object([
    { key: "match", value: searched },
    { key: "start", value: sizeOfText(before(text, searched)) },
    { key: "groups", value: b.emptyArray },
  ]);

function replaceEach(call: BuiltinCall): Expr {
  if (call.callbacks.has(1))
    return call.refuse(
      "a function for each place of a text cannot be expressed",
      "Use a pattern: `text.replace(/a/g, (match) => …)`.",
    );
  return withText(call, 0, (searched) =>
    withReplacement(call, (replacement) =>
      isPlain(replacement) && isFilled(searched)
        ? b.call("replace", [call.receiver, searched, replacement], kinds.string)
        : b.prelude("replaceEach", [call.receiver, searched, replacement], kinds.string),
    ),
  );
}

const isFilled = (searched: Expr): boolean => searched.kind === "literal" && searched.value !== "";
const isPlain = (replacement: Expr): boolean =>
  replacement.kind === "literal" && !String(replacement.value).includes("$");

const withReplacement = (call: BuiltinCall, use: (replacement: Expr) => Expr): Expr => withText(call, 1, use);

/** `text.replace(/a/g, …)`. Without `g` only the first match is replaced. */
function replacePattern(call: BuiltinCall, everywhere: boolean): Expr {
  const callback = call.callbacks.get(1);
  const spaced = callback === undefined ? betweenDigits(call, everywhere) : undefined;
  if (spaced !== undefined) return spaced;
  return withPattern(call, call.args[0] ?? b.nothing, false, (pattern) => {
    if (everywhere && !pattern.isGlobal) return b.raise("TypeError: replaceAll must be called with a global RegExp");
    const limit = pattern.isGlobal ? [] : [b.literal(1)];
    return b.bind(call.receiver, "s", (s) => {
      const replaced = (replacement: Expr): Expr =>
        b.call("replace", [s, pattern.node, replacement, ...limit], kinds.string);
      if (callback !== undefined) return replaced(callbackLambda(callback, pattern, s));
      return withReplacement(call, (replacement) => {
        const known =
          replacement.kind === "literal"
            ? toReplacement(replacementParts(String(replacement.value), pattern.groups), pattern.groups.length)
            : undefined;
        if (known !== undefined) return replaced(b.literal(known));
        if (pattern.groups.some((group) => group.name !== undefined)) {
          return call.refuse("the replacement may name a group", "Use a function: `(match) => replacement`.");
        }
        return b.bind(replacement, "r", (r) =>
          replaced(lambdaOf("m", kinds.object, (m) => b.prelude("expandMatch", [r, s, m], kinds.string))),
        );
      });
    });
  });
}

/**
 * `digits.replace(/\B(?=(\d{3})+$)/g, ",")`. The word character before the place is matched with it and put back.
 */
function betweenDigits(call: BuiltinCall, everywhere: boolean): Expr | undefined {
  const [pattern, replacement] = call.args;
  if (pattern?.kind !== "regex" || replacement?.kind !== "literal" || !isPlain(replacement)) return undefined;
  const wider = takeCharacterBefore(pattern.source);
  if (wider === undefined) return undefined;
  const args = [b.regex(wider, pattern.flags), b.literal(`$1${replacement.value}`)];
  return replacePattern({ ...call, args }, everywhere);
}

/** `(match, …groups, offset, text, named) => …` */
function callbackLambda(callback: Callback, pattern: Pattern, text: Expr): Expr {
  return lambdaOf("m", kinds.object, (m) => {
    const groups = pattern.groups.map((group, index) => {
      const value = b.at(b.member(m, "groups", kinds.array), b.literal(index), kinds.string);
      return group.optional ? value : b.narrow(value, kinds.string);
    });
    const named = pattern.groups.flatMap(({ name }, index) =>
      name ? [{ key: name, value: groups[index] ?? b.nothing }] : [],
    );
    const args = [
      b.member(m, "match", kinds.string),
      ...groups,
      b.member(m, "start", kinds.integer),
      text,
      ...(named.length > 0 ? [b.object(named)] : []),
    ].slice(0, callback.arity);
    const answer = b.bindAll(
      args,
      args.map(() => "g"),
      (named) => callback.inline(named),
    );
    return mayBe(answer.kinds, kinds.nonfinite) ? toText(b.narrow(answer, ~kinds.infinite)) : toText(answer);
  });
}
