import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";
import { charactersOf } from "./array-create.js";
import type { BuiltinCall, BuiltinTable } from "./builtin.js";
import { argument, withInteger, withText } from "./call-arguments.js";
import { lambdaOf } from "./callback-lambda.js";
import { listOfMatches, matchArray } from "./match-array.js";
import { type Pattern, translateRegex } from "./regex.js";

/** Goes on with a pattern; `forTest` says that a match of no characters does no harm. */
export function withPattern(call: BuiltinCall, value: Expr, forTest: boolean, use: (pattern: Pattern) => Expr): Expr {
  if (value.kind !== "regex") return call.refuse("the pattern is not known here", "Write it in place: `/…/`.");
  const pattern = translateRegex(value.source, value.flags);
  if ("reason" in pattern) return call.refuse(pattern.reason, pattern.instead);
  return pattern.mayMatchEmpty && !forTest
    ? call.refuse(
        "the pattern may match no characters at all, where JSONata fails",
        "Write it so that it takes a character at least: `+` for `*`.",
      )
    : use(pattern);
}

/** Methods that take a regular expression. */
export const stringRegex: BuiltinTable = {
  "RegExp.test": {
    lower: (call) =>
      withText(call, 0, (text) =>
        withPattern(call, call.receiver, true, (pattern) =>
          pattern.isGlobal ? refuseState(call) : b.call("contains", [text, pattern.node], kinds.boolean),
        ),
      ),
  },
  "RegExp.exec": {
    lower: (call) =>
      withText(call, 0, (text) =>
        withPattern(call, call.receiver, false, (pattern) =>
          pattern.isGlobal ? refuseState(call) : firstMatch(call, text, pattern),
        ),
      ),
  },
  "RegExp.source": {
    lower: (call) =>
      call.receiver.kind === "regex"
        ? b.literal(call.receiver.source)
        : call.refuse("the pattern is not known here", "Write it in place."),
  },
  "String.match": {
    lower: (call) =>
      withPattern(call, call.args[0] ?? b.nothing, false, (pattern) =>
        pattern.isGlobal ? allMatches(call.receiver, pattern) : firstMatch(call, call.receiver, pattern),
      ),
  },
  "String.matchAll": {
    lower: (call) =>
      withPattern(call, call.args[0] ?? b.nothing, false, (pattern) => {
        if (!pattern.isGlobal)
          return b.raise("TypeError: String.prototype.matchAll called with a non-global RegExp argument");
        const refused = refuseGroups(call, pattern);
        return refused ?? listOfMatches(b.sequence("match", [call.receiver, pattern.node]));
      }),
  },
  "String.search": {
    lower: (call) =>
      withPattern(call, call.args[0] ?? b.nothing, false, (pattern) =>
        b.bind(found(call.receiver, pattern), "m", (m) =>
          b.cond(b.exists(m), b.member(m, "index", kinds.integer), b.literal(-1)),
        ),
      ),
  },
  "String.split": { lower: lowerSplit },
  "String.[Symbol.iterator]": { lower: (call) => charactersOf(call.receiver) },
};

const refuseState = (call: BuiltinCall): Expr =>
  call.refuse("a pattern with the flag `g` keeps a position between calls", "Leave out the flag `g`.");

/** A group that took no part is undefined in JavaScript's array, which JSON cannot hold. */
function refuseGroups(call: BuiltinCall, pattern: Pattern): Expr | undefined {
  const position = pattern.groups.findIndex((group) => group.optional);
  if (position < 0) return undefined;
  return call.refuse(
    `group ${position + 1} may take no part in the match, and an array of JSON cannot hold its undefined`,
    "Let the group always match, if need be nothing: `((?:…)?)` instead of `(…)?`.",
  );
}

const found = (text: Expr, pattern: Pattern): Expr =>
  b.at(b.sequence("match", [text, pattern.node, b.literal(1)]), b.literal(0), kinds.object);

function firstMatch(call: BuiltinCall, text: Expr, pattern: Pattern): Expr {
  return (
    refuseGroups(call, pattern) ??
    b.bind(found(text, pattern), "m", (m) => b.cond(b.exists(m), matchArray(m), b.literal(null)))
  );
}

function allMatches(text: Expr, pattern: Pattern): Expr {
  return b.bind(b.sequence("match", [text, pattern.node]), "m", (m) =>
    b.cond(
      b.binary(">", b.call("count", [m], kinds.integer), b.literal(0)),
      b.sequence("map", [m, lambdaOf("m", kinds.object, (one) => b.member(one, "match", kinds.string))]),
      b.literal(null),
    ),
  );
}

function lowerSplit(call: BuiltinCall): Expr {
  const separator = argument(call, 0);
  if (separator === undefined) return b.array([{ mode: "element", value: call.receiver }]);
  if (separator.kind !== "regex") return withText(call, 0, (text) => limited(call, text));
  return withPattern(call, separator, false, (pattern) =>
    pattern.groups.length > 0
      ? call.refuse(
          "JavaScript puts what the groups matched between the parts",
          "Use groups that do not capture: `(?:…)`.",
        )
      : limited(call, pattern.node),
  );
}

/** A negative limit is no limit (it wraps to a large number). */
function limited(call: BuiltinCall, separator: Expr): Expr {
  const split = (...limit: readonly Expr[]): Expr => b.call("split", [call.receiver, separator, ...limit], kinds.array);
  if (argument(call, 1) === undefined) return split();
  return withInteger(call, 1, b.literal(-1), (limit) => {
    if (limit.kind === "literal") return Number(limit.value) >= 0 ? split(limit) : split();
    return b.bind(limit, "n", (n) => b.cond(b.binary(">=", n, b.literal(0)), split(n), split()));
  });
}
