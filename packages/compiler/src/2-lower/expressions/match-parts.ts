import { ts } from "#typescript";
import { matchBehind } from "../../builtins/match-array.js";
import { translateRegex } from "../../builtins/regex.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import { builtinIdOf } from "../calls/builtin-id.js";
import { refusal } from "../calls/refusal.js";
import type { Cx } from "../cx.js";
import { patternOfMatch } from "../pattern-of-match.js";

const owners = /^RegExp(?:Match|Exec)Array\.(index|input|groups|indices)$/;

/**
 * `match.index`, `match.groups`, `match.input`: properties that JavaScript puts on the array of a match, and JSON drops. They are made of what the
 * match was made of; undefined for any other property.
 */
export function readMatchPart(
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  base: Expr,
  cx: Cx,
): Expr | undefined {
  const part = partOf(node, cx);
  if (part === undefined) return undefined;
  if (part === "groups") return readGroups(node, base, cx);
  const pattern = patternOfMatch(node.expression, cx);
  // `text.match(/…/g)` is a plain array of texts.
  if (pattern?.isList) return b.nothing;
  const match = part === "indices" ? undefined : matchBehind(base, (value) => cx.definitionOf(value));
  const value = match && (part === "index" ? b.member(match, "index", kinds.integer) : inputOf(match));
  if (value === undefined) return refusal(node, cx)(dropped, instead);
  return b.bind(b.required(base, `Cannot read properties of null (reading '${part}')`), "m", () => value);
}

const dropped = "a match is an array, and JSON drops what it holds besides its items";
const instead =
  "Read it where the match is made: `text.search(/…/)`, `text.match(/…/)?.index`, or `[...text.matchAll(/…/g)].map((m) => ({ text: m[0], at: m.index }))`.";

function partOf(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, cx: Cx): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return owners.exec(builtinIdOf(node.name, cx) ?? "")?.[1];
  const key = node.argumentExpression;
  return ts.isStringLiteralLike(key) ? owners.exec(builtinIdOf(key, cx) ?? "")?.[1] : undefined;
}

const inputOf = (match: Expr): Expr | undefined => {
  if (match.kind === "let") {
    const text = inputOf(match.body);
    return text && b.letIn(match.bindings, text);
  }
  const matches = match.kind === "index" ? match.array : undefined;
  return matches?.kind === "sequence" && matches.fn === "match" ? matches.args[0] : undefined;
};

/** An object of the named groups, which the array holds by number; undefined where none has a name. */
function readGroups(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, base: Expr, cx: Cx): Expr {
  const pattern = patternOfMatch(node.expression, cx);
  const regex = pattern && translateRegex(pattern.source, pattern.flags);
  if (regex === undefined || "reason" in regex) {
    return refusal(node, cx)(
      "the pattern that made this match is not known here, and JSON drops the names of its groups",
      "Read the groups by number, `match[1]`, or where the match is made: `text.match(/…/)?.groups`.",
    );
  }
  const names = pattern?.isList
    ? []
    : regex.groups.flatMap(({ name }, index) => (name === undefined ? [] : [[name, index] as const]));
  return b.bind(b.required(base, "Cannot read properties of null (reading 'groups')"), "m", (m) =>
    names.length === 0
      ? b.nothing
      : b.object(
          names.map(([key, index]) => ({
            key,
            value: b.narrow(b.at(m, b.literal(index + 1), kinds.string), kinds.string),
          })),
        ),
  );
}
