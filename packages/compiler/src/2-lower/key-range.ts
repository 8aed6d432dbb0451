import { ts } from "#typescript";
import { builtinIdOf } from "./calls/builtin-id.js";
import { isConstant } from "./calls/resolve-function.js";
import type { Cx } from "./cx.js";
import { callOf, type Lesson, learn, type Round } from "./learn.js";
import { walkedIn } from "./list-length.js";
import { namesOf } from "./repeatable.js";
import { isSameExpression } from "./same-expression.js";
import { skipOuter } from "./skip-outer.js";
import { leavesItems, textOf, type Write } from "./writes-to.js";

/**
 * Whether a key is one of the object's own for sure: `for (const k in r) r[k]`, `Object.keys(r).map((k) => r[k])`, `for (const [k] of Object.entries(r))`.
 * Nothing may take keys from the object meanwhile.
 */
export function isOwnKey(node: ts.ElementAccessExpression, cx: Cx): boolean {
  const [object, key] = [skipOuter(node.expression), skipOuter(node.argumentExpression)];
  const symbol = ts.isIdentifier(key) ? cx.symbolOf(key) : undefined;
  const names = symbol && namesOf(node, cx);
  if (symbol === undefined || names === undefined) return false;
  const kept = (write: Write): number => (leavesItems(write, textOf(object)) ? 1 : 0);
  const ofRound = (round: Round): number => {
    const keys = keysGivenTo(symbol, round, cx);
    return keys !== undefined && isKeysOf(keys, object, round, { names, kept }, cx) ? 1 : 0;
  };
  return learn(node, { names, kept, ofRound, ofTest: () => 0 }, cx) !== 0;
}

/** The list whose items the name is in each round, one after the other; the object itself for `for … in`. */
function keysGivenTo(symbol: ts.Symbol, round: Round, cx: Cx): ts.Expression | undefined {
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined) return undefined;
  if (ts.isForInStatement(round)) return isDeclaredBy(declaration, round) ? round.expression : undefined;
  if (ts.isForOfStatement(round)) return isDeclaredBy(declaration, round) ? round.expression : undefined;
  if (ts.isIterationStatement(round, false)) return undefined;
  const parameter = ts.findAncestor(declaration, ts.isParameter);
  const callee = callOf(round, cx)?.expression;
  if (parameter?.parent !== round || callee === undefined || !ts.isPropertyAccessExpression(callee)) return undefined;
  const place = round.parameters.indexOf(parameter);
  const method = callee.name.text;
  const isItem = place === (/^reduce/.test(method) ? 1 : 0) || (place === 1 && /sort$/i.test(method));
  return isItem ? walkedIn(round, cx) : undefined;
}

function isDeclaredBy(declaration: ts.Node, round: ts.ForInOrOfStatement): boolean {
  return ts.findAncestor(declaration, (at) => at === round.initializer) !== undefined;
}

type About = Pick<Lesson, "names" | "kept">;

/** Whether a list has nothing but keys of the object: those of `Object.keys`, some of them, in any order, or the first parts of its entries. */
function isKeysOf(list: ts.Expression, object: ts.Expression, round: Round, about: About, cx: Cx): boolean {
  if (ts.isForInStatement(round)) return isSameExpression(list, object, cx);
  const isEntry = isFirstPart(round);
  const isKeys = (node: ts.Expression, use: ts.Node): boolean => {
    const value = skipOuter(node);
    if (ts.isIdentifier(value)) {
      const made = constantOf(value, cx);
      return made !== undefined && isKeys(made, use) && isKeptSince(made, use, about, cx);
    }
    if (ts.isArrayLiteralExpression(value)) {
      const [only, ...more] = value.elements;
      return only !== undefined && ts.isSpreadElement(only) && more.length === 0 && isKeys(only.expression, use);
    }
    if (!ts.isCallExpression(value) || !ts.isPropertyAccessExpression(value.expression)) return false;
    const id = builtinIdOf(value.expression.name, cx) ?? "";
    if (choosing.has(id)) return isKeys(value.expression.expression, use);
    const [of] = value.arguments;
    return id === (isEntry ? entriesId : keysId) && of !== undefined && isSameExpression(of, object, cx);
  };
  return isKeys(list, round);
}

const keysId = "ObjectConstructor.keys";
const entriesId = "ObjectConstructor.entries";
/** Methods that answer some items of the list and no others. */
const choosing: ReadonlySet<string> = new Set(
  ["filter", "sort", "toSorted", "reverse", "toReversed", "slice"].map((name) => `Array.${name}`),
);

/** `for (const [key] of …)`, `([key]) => …` */
function isFirstPart(round: Round): boolean {
  const names = ts.isForOfStatement(round)
    ? ts.isVariableDeclarationList(round.initializer)
      ? round.initializer.declarations.map((one) => one.name)
      : []
    : ts.isIterationStatement(round, false)
      ? []
      : round.parameters.map((one) => one.name);
  return names.some(ts.isArrayBindingPattern);
}

function constantOf(name: ts.Identifier, cx: Cx): ts.Expression | undefined {
  const declaration = cx.symbolOf(name)?.valueDeclaration;
  return declaration && ts.isVariableDeclaration(declaration) && isConstant(declaration)
    ? declaration.initializer
    : undefined;
}

/** Whether the object keeps its keys between a constant's declaration and a later place. */
function isKeptSince(made: ts.Expression, use: ts.Node, about: About, cx: Cx): boolean {
  const ofStatement = (statement: ts.Statement): number =>
    made.pos >= statement.pos && made.end <= statement.end && ts.isVariableStatement(statement) ? 1 : 0;
  return learn(use, { ...about, ofStatement, ofTest: () => 0 }, cx) !== 0;
}
