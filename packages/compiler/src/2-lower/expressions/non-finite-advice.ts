import { ts } from "#typescript";
import { builtinIdOf } from "../calls/builtin-id.js";
import { isConstant } from "../calls/resolve-function.js";
import type { Cx } from "../cx.js";
import { isKnownNonZero } from "../facts.js";
import { lengthIn } from "../list-length.js";
import { mayLack } from "../may-lack.js";
import { writesIn } from "../pure/assigned.js";
import { namesOf } from "../repeatable.js";
import { skipOuter, withOuter } from "../skip-outer.js";
import { shorten } from "./operands.js";

/** What is said of a number that JSON may not hold: what it is, and what to write instead. */
export interface Advice {
  readonly expression: string;
  readonly help: string;
}

/** Names what the developer has written, and a rewrite of it that compiles. */
export function adviseNonFinite(node: ts.Node, cx: Cx): Advice {
  const written = writtenAt(node);
  return (
    adviseInfinity(written, cx) ??
    adviseUpdate(written) ??
    adviseCallback(written, cx) ?? { expression: textOf(written), help: adviseValue(written, cx) }
  );
}

/** What a function of several statements answers; the likeliest of several answers. */
export function answerIn(node: ts.Node, cx: Cx): ts.Node {
  if (!ts.isBlock(node)) return node;
  const answers: ts.Expression[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isFunctionLike(child)) return;
    if (ts.isReturnStatement(child) && child.expression) answers.push(child.expression);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return answers.find((one) => otherWay(one, cx) !== undefined) ?? answers.at(-1) ?? node;
}

/** The whole update that a value is part of: `m[c] += 1`, of which only the `1` is a value. */
function writtenAt(node: ts.Node): ts.Node {
  const use = withOuter(node);
  const { parent } = use;
  if (ts.isBinaryExpression(parent) && parent.right === use && updates.has(parent.operatorToken.kind)) return parent;
  return ts.isExpression(node) ? skipOuter(node) : node;
}

const updates: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.PlusEqualsToken, "+"],
  [ts.SyntaxKind.MinusEqualsToken, "-"],
  [ts.SyntaxKind.AsteriskEqualsToken, "*"],
  [ts.SyntaxKind.SlashEqualsToken, "/"],
  [ts.SyntaxKind.PercentEqualsToken, "%"],
  [ts.SyntaxKind.AsteriskAsteriskEqualsToken, "**"],
]);

const textOf = (node: ts.Node): string => shorten(node.getText());

const infinite = /^(-?Infinity|Number\.(POSITIVE|NEGATIVE)_INFINITY)$/;

/** `Infinity`, or a name that begins with it: JSON has a number beside it. */
function adviseInfinity(node: ts.Node, cx: Cx): Advice | undefined {
  const text = node.getText();
  if (text === "NaN" || text === "Number.NaN")
    return { expression: text, help: "Use `null` for a number that is missing, and test for it." };
  const name = infinite.test(text) ? undefined : nameOfInfinity(node, cx);
  const start = name?.initializer?.getText() ?? text;
  if (!infinite.test(start)) return undefined;
  const instead = /^-|NEGATIVE/.test(start) ? "-Number.MAX_VALUE" : "Number.MAX_VALUE";
  return {
    expression: name?.name.getText() ?? text,
    help: `Begin with a number that JSON has, \`${instead}\` in place of \`${start}\`, or with the first item.`,
  };
}

/** The name that was given Infinity where it is declared, and now is read, or written in a loop. */
function nameOfInfinity(node: ts.Node, cx: Cx): ts.VariableDeclaration | undefined {
  const own = ts.isIdentifier(node) ? cx.symbolOf(node) : undefined;
  const names = ts.isIterationStatement(node, false) ? writesIn(node, cx) : own ? [own] : [];
  return [...names]
    .map((name) => name.valueDeclaration)
    .filter((one) => one !== undefined)
    .filter(ts.isVariableDeclaration)
    .find(({ initializer }) => initializer !== undefined && infinite.test(initializer.getText()));
}

/** `m[c] += 1`, `m[c]++`: what it is added to may be missing. */
function adviseUpdate(node: ts.Node): Advice | undefined {
  const parts = updateOf(node);
  if (parts === undefined) return undefined;
  const { operator, by } = parts;
  const [target, value] = [skipOuter(parts.target), by && skipOuter(by)];
  const isMissing = mayLack(target);
  const left = isMissing ? `(${target.getText()} ?? 0)` : target.getText();
  const right =
    value === undefined ? "1" : operand(mayLack(value) ? `(${value.getText()} ?? 0)` : value.getText(), value);
  const sum = `${left} ${operator} ${right}`;
  const isGiven = isMissing || (value !== undefined && mayLack(value));
  const rewrite = isGiven
    ? `${target.getText()} = ${sum}`
    : `${target.getText()} = Number.isFinite(${sum}) ? ${sum} : 0`;
  return { expression: textOf(node), help: `Say what holds in that case: \`${rewrite}\`.` };
}

/** Brackets around an operand that binds more loosely than its new neighbours. */
function operand(text: string, node: ts.Expression): string {
  const isLoose = ts.isBinaryExpression(node) || ts.isConditionalExpression(node);
  return isLoose && !text.startsWith("(") ? `(${text})` : text;
}

interface Update {
  readonly target: ts.Expression;
  readonly operator: string;
  readonly by?: ts.Expression;
}

function updateOf(node: ts.Node): Update | undefined {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.PlusPlusToken) return { target: node.operand, operator: "+" };
    return node.operator === ts.SyntaxKind.MinusMinusToken ? { target: node.operand, operator: "-" } : undefined;
  }
  const operator = ts.isBinaryExpression(node) ? updates.get(node.operatorToken.kind) : undefined;
  return operator && ts.isBinaryExpression(node) ? { target: node.left, operator, by: node.right } : undefined;
}

/** A function that is passed by its name: `texts.map(Number)`. */
function adviseCallback(node: ts.Node, cx: Cx): Advice | undefined {
  const isFunction =
    ts.isExpression(node) &&
    (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) &&
    cx.checker.getTypeAtLocation(node).getCallSignatures().length > 0;
  if (!isFunction) return undefined;
  const call = `${node.getText()}(item)`;
  return {
    expression: call,
    help: `Say what holds in that case: \`(item) => (Number.isFinite(${call}) ? ${call} : 0)\`.`,
  };
}

/** The value itself where it is written, if writing it twice means the same; a constant for what is long or does something. */
function adviseValue(node: ts.Node, cx: Cx): string {
  const isShort = ts.isExpression(node) && textOf(node) === node.getText() && !ts.isFunctionLike(node);
  const text = node.getText();
  const rewrite =
    isShort && namesOf(node, cx) !== undefined
      ? `Say what holds in that case: \`Number.isFinite(${text}) ? ${text} : 0\``
      : "Keep the number in a constant, and say what holds in that case: `const n = …;`, then `Number.isFinite(n) ? n : 0`";
  const other = ts.isExpression(node) ? otherWay(node, cx) : undefined;
  return other === undefined ? `${rewrite}.` : `${rewrite}, or ${other}.`;
}

/** The way that meets the cause: a divisor that may be zero, an item that may be missing, a list that may be empty. */
function otherWay(node: ts.Expression, cx: Cx): string | undefined {
  const made = madeOf(node, cx);
  if (made !== undefined) return otherWay(made, cx);
  const divisor = findIn(node, (one) =>
    ts.isBinaryExpression(one) && dividing.has(one.operatorToken.kind) && !isKnownNonZero(one.right, cx)
      ? skipOuter(one.right)
      : undefined,
  );
  if (divisor !== undefined) {
    const test = lengthIn(divisor) || ts.isIdentifier(divisor) || ts.isPropertyAccessExpression(divisor);
    return test ? `test the divisor first: \`${shorten(divisor.getText(), 40)} !== 0\`` : "test the divisor first";
  }
  const list = findIn(node, (one) => extremeOf(one, cx));
  if (list !== undefined) return `test first that there are items: \`${shorten(list.getText(), 40)}.length > 0\``;
  const item = findIn(node, (one) => (ts.isElementAccessExpression(one) ? one : undefined));
  return item && `give what may be missing a value: \`${shorten(item.getText(), 40)} ?? 0\``;
}

/** What a constant was made of. */
function madeOf(node: ts.Expression, cx: Cx): ts.Expression | undefined {
  const declaration = ts.isIdentifier(node) ? cx.symbolOf(node)?.valueDeclaration : undefined;
  const isNamed = declaration !== undefined && ts.isVariableDeclaration(declaration) && isConstant(declaration);
  return isNamed && declaration.initializer && ts.isIdentifier(declaration.name) ? declaration.initializer : undefined;
}

const dividing: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.SlashToken, ts.SyntaxKind.PercentToken]);

/** The list of `Math.max(...list)`. */
function extremeOf(node: ts.Node, cx: Cx): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const isExtreme = /^Math\.(max|min)$/.test(builtinIdOf(node.expression.name, cx) ?? "");
  const spread = isExtreme ? node.arguments.find(ts.isSpreadElement) : undefined;
  return spread?.expression;
}

function findIn(node: ts.Node, find: (node: ts.Node) => ts.Expression | undefined): ts.Expression | undefined {
  return find(node) ?? ts.forEachChild(node, (child) => findIn(child, find));
}
