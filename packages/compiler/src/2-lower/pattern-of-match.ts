import { ts } from "#typescript";
import { builtinIdOf } from "./calls/builtin-id.js";
import { lowerRegex } from "./calls/regex-argument.js";
import type { Cx } from "./cx.js";
import { isReassigned } from "./reassigned.js";
import { skipOuter } from "./skip-outer.js";

/** The pattern that an array was made by, as JavaScript wrote it. */
export interface MatchPattern {
  readonly source: string;
  readonly flags: string;
  /** Whether the array holds all matches of a text, `text.match(/…/g)`, rather than the parts of one. */
  readonly isList: boolean;
}

/** Methods that answer an item of their array, and those that answer some of its items. */
const picking: ReadonlySet<string> = new Set(["at", "find", "findLast"].map((name) => `Array.${name}`));
const keeping: ReadonlySet<string> = new Set(
  ["filter", "slice", "toReversed", "toSorted", "values"].map((name) => `Array.${name}`),
);
/** Methods whose function gets an item first, and the one that passes two. */
const passing: ReadonlySet<string> = new Set(
  ["map", "filter", "flatMap", "forEach", "some", "every", "find", "findIndex", "findLast", "findLastIndex"].map(
    (name) => `Array.${name}`,
  ),
);
const comparing = "Array.toSorted";
const folding: ReadonlySet<string> = new Set(["Array.reduce", "Array.reduceRight"]);

/** Where a match comes from, followed through constants, loops and the functions of array methods. */
export function patternOfMatch(expression: ts.Expression, cx: Cx): MatchPattern | undefined {
  const node = skipOuter(expression);
  if (ts.isElementAccessExpression(node)) return patternOfMatches(node.expression, cx);
  const [id, owner] = methodOf(node, cx);
  if (id !== undefined && owner !== undefined && ts.isCallExpression(node)) {
    if (id === "String.match") return patternIn(node.arguments[0], cx);
    if (id === "RegExp.exec") return patternIn(owner, cx);
    return picking.has(id) ? patternOfMatches(owner, cx) : undefined;
  }
  const declaration = ts.isIdentifier(node) ? constantOf(node, cx) : undefined;
  if (declaration === undefined) return undefined;
  if (ts.isParameter(declaration)) return patternOfParameter(declaration, cx);
  const loop = declaration.parent.parent;
  if (ts.isForOfStatement(loop) && loop.initializer === declaration.parent)
    return patternOfMatches(loop.expression, cx);
  return declaration.initializer && patternOfMatch(declaration.initializer, cx);
}

/** The same for a list of matches. */
function patternOfMatches(expression: ts.Expression, cx: Cx): MatchPattern | undefined {
  const node = skipOuter(expression);
  if (ts.isArrayLiteralExpression(node)) {
    const [all, ...more] = node.elements;
    return all && ts.isSpreadElement(all) && more.length === 0 ? patternOfMatches(all.expression, cx) : undefined;
  }
  const [id, owner] = methodOf(node, cx);
  if (id !== undefined && owner !== undefined && ts.isCallExpression(node)) {
    const [given, ...more] = node.arguments;
    const isCopy = id === "ArrayConstructor.from" && given !== undefined && more.length === 0;
    if (isCopy) return patternOfMatches(given, cx);
    if (id === "String.matchAll") {
      const pattern = patternIn(given, cx);
      return pattern && { ...pattern, isList: false };
    }
    return keeping.has(id) ? patternOfMatches(owner, cx) : undefined;
  }
  const declaration = ts.isIdentifier(node) ? constantOf(node, cx) : undefined;
  return declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
    ? patternOfMatches(declaration.initializer, cx)
    : undefined;
}

function methodOf(node: ts.Expression, cx: Cx): readonly [string | undefined, ts.Expression | undefined] {
  const callee = ts.isCallExpression(node) ? skipOuter(node.expression) : undefined;
  if (callee === undefined || !ts.isPropertyAccessExpression(callee)) return [undefined, undefined];
  return [builtinIdOf(callee.name, cx), callee.expression];
}

function patternIn(node: ts.Expression | undefined, cx: Cx): MatchPattern | undefined {
  const regex = node && lowerRegex(node, cx);
  return regex?.kind === "regex"
    ? { source: regex.source, flags: regex.flags, isList: regex.flags.includes("g") }
    : undefined;
}

/** The declaration of a name that keeps its first value. */
function constantOf(node: ts.Identifier, cx: Cx): ts.VariableDeclaration | ts.ParameterDeclaration | undefined {
  const symbol = cx.symbolOf(node);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || isReassigned(symbol, cx)) return undefined;
  const isNamed = ts.isVariableDeclaration(declaration) || ts.isParameter(declaration);
  return isNamed && ts.isIdentifier(declaration.name) ? declaration : undefined;
}

function patternOfParameter(parameter: ts.ParameterDeclaration, cx: Cx): MatchPattern | undefined {
  const fn = parameter.parent;
  const call = fn.parent;
  if (!ts.isArrowFunction(fn) || !ts.isCallExpression(call)) return undefined;
  const position = fn.parameters.indexOf(parameter);
  const [id = "", owner] = methodOf(call, cx);
  if (owner === undefined) return undefined;
  if (id === "ArrayConstructor.from") {
    const [list] = call.arguments;
    return list && call.arguments[1] === fn && position === 0 ? patternOfMatches(list, cx) : undefined;
  }
  if (call.arguments[0] !== fn) return undefined;
  const isItem =
    (passing.has(id) && position === 0) ||
    (folding.has(id) && position === 1 && call.arguments.length > 1) ||
    id === comparing;
  return isItem ? patternOfMatches(owner, cx) : undefined;
}
