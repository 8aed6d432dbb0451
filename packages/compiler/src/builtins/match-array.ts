import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";
import type { BuiltinCall, Callback } from "./builtin.js";
import { type ChangeBody, elementLambda, finiteBody, lambdaOf } from "./callback-lambda.js";

/** What a constant was made of, or undefined. */
type DefinitionOf = (value: Expr) => Expr | undefined;

/** JavaScript's array of a match, `[match, …groups]`, of the object that JSONata has for it. */
export const matchArray = (match: Expr): Expr =>
  b.array([
    { mode: "element", value: b.member(match, "match", kinds.string) },
    { mode: "spread", value: b.member(match, "groups", kinds.array) },
  ]);

/** JSONata's object of the match that an array was made of; what the array itself does not hold is read from it. */
export function matchBehind(value: Expr, definitionOf: DefinitionOf): Expr | undefined {
  if (value.kind === "let") {
    const { bindings } = value;
    const [only] = bindings;
    const body = matchBehind(value.body, definitionOf);
    const isAlone = bindings.length === 1 && body?.kind === "local" && body.local === only?.local;
    return isAlone ? only.value : body && b.letIn(bindings, body);
  }
  if (value.kind === "cond" && value.otherwise.kind === "literal") return matchBehind(value.then, definitionOf);
  if (value.kind === "array") return matchOfItems(value);
  const definition = definitionOf(value);
  return definition === undefined || definition === value ? undefined : matchBehind(definition, definitionOf);
}

function matchOfItems({ items }: Extract<Expr, { kind: "array" }>): Expr | undefined {
  const [whole, groups, ...more] = items;
  if (whole?.mode !== "element" || groups?.mode !== "spread" || more.length > 0) return undefined;
  const isMatch = whole.value.kind === "member" && whole.value.key === "match";
  const isGroups = groups.value.kind === "member" && groups.value.key === "groups";
  return isMatch && isGroups && whole.value.object === groups.value.object ? whole.value.object : undefined;
}

/** The list of JSONata's objects behind a list of matches, `[...text.matchAll(pattern)]`. */
function matchesBehind(list: Expr, definitionOf: DefinitionOf): Expr | undefined {
  if (list.kind === "array") {
    const [all, ...more] = list.items;
    return all?.mode === "spread" && more.length === 0 ? matchesBehind(all.value, definitionOf) : undefined;
  }
  if (list.kind === "let") {
    const body = matchesBehind(list.body, definitionOf);
    return body && b.letIn(list.bindings, body);
  }
  if (list.kind === "sequence" && list.fn === "map") {
    const [matches, lambda] = list.args;
    if (lambda?.kind !== "lambda" || lambda.body.kind !== "array") return undefined;
    const match = matchOfItems(lambda.body);
    return match?.kind === "local" && match.local === lambda.params[0] ? matches : undefined;
  }
  const definition = definitionOf(list);
  return definition === undefined || definition === list ? undefined : matchesBehind(definition, definitionOf);
}

/**
 * The list and the lambda of a method that passes each element of its receiver, which `list` names. Of a list of matches the lambda takes JSONata's objects, so that the callback can ask
 * where each match was.
 */
export function eachOf(callback: Callback, call: BuiltinCall, list: Expr, change: ChangeBody): readonly [Expr, Expr] {
  const matches = matchesOf(call);
  if (matches === undefined) return [list, elementLambda(callback, call, list, change)];
  const [match, index] = [b.makeLocal("m"), b.makeLocal("i")];
  const args = [matchArray(b.localOf(match, kinds.object)), b.localOf(index, kinds.integer), list];
  const body = finiteBody(callback.inline(args.slice(0, callback.arity)), call);
  return [matches, b.lambda([match, index], change(body))];
}

/** What a method kept of a list, made by `eachOf`: matches become JavaScript's arrays again. */
export const ofKept = (kept: Expr, call: BuiltinCall): Expr =>
  matchesOf(call) === undefined ? kept : listOfMatches(kept);

const matchesOf = (call: BuiltinCall): Expr | undefined =>
  matchesBehind(call.receiver, (value) => call.definitionOf?.(value));

export const listOfMatches = (matches: Expr): Expr =>
  b.sequence("map", [matches, lambdaOf("m", kinds.object, matchArray)]);
