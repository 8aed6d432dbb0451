import { ts } from "#typescript";
import { builtinIdOf } from "./calls/builtin-id.js";
import type { Cx } from "./cx.js";
import { callOf } from "./learn.js";
import { numberOf } from "./read-test.js";
import { skipOuter } from "./skip-outer.js";
import { writesTo } from "./writes-to.js";

/**
 * Whether an expression is a whole number from 0 on: a length, the index that a callback gets, a counter, a sum of such. A remainder may be NaN, which the
 * kinds of its value tell. `seen` has the names that are being asked for: what each of them is given makes such a number of such numbers.
 */
export function isCountingNumber(node: ts.Expression, cx: Cx, seen: ReadonlySet<ts.Symbol> = new Set()): boolean {
  const value = skipOuter(node);
  const number = numberOf(value);
  if (number !== undefined) return Number.isInteger(number) && number >= 0;
  if (ts.isPropertyAccessExpression(value)) return lengths.has(builtinIdOf(value.name, cx) ?? "");
  if (ts.isBinaryExpression(value)) {
    const isKept = keeping.has(value.operatorToken.kind);
    return isKept && isCountingNumber(value.left, cx, seen) && isCountingNumber(value.right, cx, seen);
  }
  const symbol = ts.isIdentifier(value) ? cx.symbolOf(value) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return false;
  if (seen.has(symbol)) return true;
  if (ts.isParameter(declaration)) return isCallbackIndex(declaration, symbol, cx);
  return ts.isVariableDeclaration(declaration) && isCounter(declaration, symbol, cx, new Set([...seen, symbol]));
}

const lengths: ReadonlySet<string> = new Set(["Array.length", "String.length"]);
const keeping: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.PercentToken,
]);

/** A name that is given nothing but such numbers. */
function isCounter(
  declaration: ts.VariableDeclaration,
  symbol: ts.Symbol,
  cx: Cx,
  seen: ReadonlySet<ts.Symbol>,
): boolean {
  if (!declaration.initializer || !ts.isIdentifier(declaration.name)) return false;
  const scope = ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile();
  return (
    isCountingNumber(declaration.initializer, cx, seen) &&
    writesTo(symbol, scope, cx, new Set()).every(({ node }) => keepsCounting(node, cx, seen))
  );
}

/** `i++`, `i += 2`, `i = (i + 1) % size` */
function keepsCounting(write: ts.Node, cx: Cx, seen: ReadonlySet<ts.Symbol>): boolean {
  if (ts.isPrefixUnaryExpression(write) || ts.isPostfixUnaryExpression(write))
    return write.operator === ts.SyntaxKind.PlusPlusToken;
  return (
    ts.isBinaryExpression(write) &&
    ts.isIdentifier(skipOuter(write.left)) &&
    giving.has(write.operatorToken.kind) &&
    isCountingNumber(write.right, cx, seen)
  );
}

const giving: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.PercentEqualsToken,
]);

/** Where callbacks get the index of an item. */
const places: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    "map filter forEach some every find findIndex findLast findLastIndex flatMap".split(" ").map((name) => [name, 1]),
  ),
  reduce: 2,
  reduceRight: 2,
};

/** The method of an array that gives this parameter of its callback the index of an item. */
export function methodOfIndex(parameter: ts.ParameterDeclaration, cx: Cx): ts.PropertyAccessExpression | undefined {
  const fn = parameter.parent;
  const callee = ts.isArrowFunction(fn) || ts.isFunctionExpression(fn) ? callOf(fn, cx)?.expression : undefined;
  if (callee === undefined || !ts.isPropertyAccessExpression(callee)) return undefined;
  const isArray = builtinIdOf(callee.name, cx)?.startsWith("Array.") ?? false;
  return isArray && fn.parameters.indexOf(parameter) === places[callee.name.text] ? callee : undefined;
}

function isCallbackIndex(parameter: ts.ParameterDeclaration, symbol: ts.Symbol, cx: Cx): boolean {
  const isGiven = methodOfIndex(parameter, cx) !== undefined && parameter.initializer === undefined;
  return isGiven && writesTo(symbol, parameter.parent, cx, new Set()).length === 0;
}
