import { ts } from "#typescript";
import { type Kinds, kinds } from "../ir/kinds.js";
import { kindsOfType } from "./kinds-of-type.js";
import { skipOuter, withOuter } from "./skip-outer.js";

/**
 * TypeScript narrows by a condition `a ?? b` as if it were `a || b`: where it is false it takes `b` to be false too, though a
 * false, zero or empty `a` never asked for `b`. What it knows of the names in such a condition is not to be trusted; what they
 * were declared to be is.
 */
export function kindsOfReference(node: ts.Node, checker: ts.TypeChecker): Kinds {
  if (ts.isExpression(node) && isAskedByCoalescing(node, checker)) {
    const declared = declaredType(node, checker);
    if (declared !== undefined) return kindsOfType(declared, checker) | (mayLack(node, checker) ? kinds.undef : 0);
  }
  return kindsOfType(checker.getTypeAtLocation(node), checker);
}

type Link = ts.PropertyAccessExpression | ts.ElementAccessExpression;

const isLink = (node: ts.Expression): node is Link =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

/** The type before any narrowing; undefined where a link is to no declared property. */
function declaredType(node: ts.Expression, checker: ts.TypeChecker): ts.Type | undefined {
  const reference = skipOuter(node);
  if (ts.isIdentifier(reference)) {
    const symbol = checker.getSymbolAtLocation(reference);
    return symbol && checker.getTypeOfSymbol(symbol);
  }
  if (!isLink(reference)) return checker.getTypeAtLocation(reference);
  const property = propertyOf(reference, checker);
  return property && checker.getTypeOfSymbol(property);
}

function propertyOf(node: Link, checker: ts.TypeChecker): ts.Symbol | undefined {
  const key = keyOf(node);
  const base = declaredType(node.expression, checker);
  if (base === undefined || key === undefined) return undefined;
  return checker.getPropertyOfType(checker.getNonNullableType(base), key);
}

function mayLack(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const reference = skipOuter(node);
  if (!isLink(reference)) return false;
  const flags = propertyOf(reference, checker)?.flags ?? 0;
  return (flags & ts.SymbolFlags.Optional) !== 0 || (reference.flags & ts.NodeFlags.OptionalChain) !== 0;
}

function keyOf(node: Link): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const key = skipOuter(node.argumentExpression);
  return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : undefined;
}

/** A name with what is read of it, such as `order` with `total`. */
interface Path {
  readonly root: ts.Identifier;
  readonly keys: readonly string[];
}

/** Undefined for what flow analysis does not follow. */
function pathOf(node: ts.Expression): Path | undefined {
  const reference = skipOuter(node);
  if (ts.isIdentifier(reference)) return { root: reference, keys: [] };
  const key = isLink(reference) ? keyOf(reference) : undefined;
  const base = isLink(reference) && key !== undefined ? pathOf(reference.expression) : undefined;
  return base && key !== undefined ? { root: base.root, keys: [...base.keys, key] } : undefined;
}

/** Whether the reference, or one that it is a part of, stands in a condition made with `??` before this place. */
function isAskedByCoalescing(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const asked = askedIn(node.getSourceFile(), checker);
  const path = asked.size === 0 ? undefined : pathOf(node);
  const symbol = path && checker.getSymbolAtLocation(path.root);
  const places = (symbol && asked.get(symbol)) ?? [];
  return places.some(({ keys, end }) => end <= node.pos && keys.every((key, index) => key === path?.keys[index]));
}

/** What is asked in conditions with `??`, by the name it begins with, and where the condition ends. */
type Asked = ReadonlyMap<ts.Symbol, readonly { readonly keys: readonly string[]; readonly end: number }[]>;

const askedByFile = new WeakMap<ts.SourceFile, Asked>();

function askedIn(file: ts.SourceFile, checker: ts.TypeChecker): Asked {
  const known = askedByFile.get(file);
  if (known !== undefined) return known;
  const asked = new Map<ts.Symbol, { keys: readonly string[]; end: number }[]>();
  collectConditions(file, (node, end) => {
    const path = pathOf(node);
    const symbol = path && checker.getSymbolAtLocation(path.root);
    if (path && symbol) asked.set(symbol, [...(asked.get(symbol) ?? []), { keys: path.keys, end }]);
  });
  askedByFile.set(file, asked);
  return asked;
}

type Collect = (node: ts.Expression, end: number) => void;

function collectConditions(node: ts.Node, collect: Collect): void {
  if (isCoalescing(node) && isCondition(node)) collectParts(node, node.end, collect);
  else ts.forEachChild(node, (child) => collectConditions(child, collect));
}

function collectParts(node: ts.Node, end: number, collect: Collect): void {
  if (ts.isExpression(node)) collect(node, end);
  ts.forEachChild(node, (child) => collectParts(child, end, collect));
}

const isCoalescing = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;

const branching: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Whether flow analysis takes both ways from the value of the expression. */
function isCondition(node: ts.Expression): boolean {
  const use = withOuter(node);
  const { parent } = use;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent))
    return parent.expression === use;
  if (ts.isForStatement(parent) || ts.isConditionalExpression(parent)) return parent.condition === use;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  return ts.isBinaryExpression(parent) && branching.has(parent.operatorToken.kind);
}
