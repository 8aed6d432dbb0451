import { ts } from "#typescript";
import type { Cx } from "./cx.js";
import { isSameExpression } from "./same-expression.js";
import { skipOuter } from "./skip-outer.js";
import { writesTo } from "./writes-to.js";

/**
 * Whether a use hands the value on and the name gets another one at once: `batches.push(batch); batch = [];`. Who was given the value is then the
 * only one that holds it.
 */
export function isMoved(use: ts.Identifier, symbol: ts.Symbol, cx: Cx): boolean {
  const statement = ts.findAncestor(use, ts.isStatement);
  const next = statement && statementAfter(statement);
  const write = next && assignmentIn(next);
  if (write === undefined || !ts.isIdentifier(skipOuter(write.left))) return false;
  return cx.symbolOf(skipOuter(write.left)) === symbol && !mentions(write.right, symbol, cx);
}

/** What a name took its value from, and the statement that puts it back. */
export interface Taken {
  readonly path: ts.Expression;
  readonly back: ts.Statement;
}

/**
 * The path whose value a name takes, changes, and puts back: `const list = groups[key] ?? []; list.push(item); groups[key] = list;`. Nobody sees
 * the path in between, so that it is the same whether the name holds the value or a copy of it.
 */
export function takenFrom(declaration: ts.VariableDeclaration, symbol: ts.Symbol, cx: Cx): Taken | undefined {
  const path = declaration.initializer && pathIn(declaration.initializer);
  const statement = ts.findAncestor(declaration, ts.isVariableStatement);
  const names = path && namesIn(path, cx);
  if (path === undefined || statement === undefined || names === undefined) return undefined;
  for (let at = statementAfter(statement); at; at = statementAfter(at)) {
    const write = assignmentIn(at);
    const isBack = write && cx.symbolOf(skipOuter(write.right)) === symbol && isSameExpression(write.left, path, cx);
    if (isBack) return { path, back: at };
    const [root, ...keys] = names;
    if (root === undefined || mentions(at, root, cx)) return undefined;
    if (keys.some((key) => writesTo(key, at, cx, new Set()).length > 0)) return undefined;
  }
  return undefined;
}

/** `groups[key]`, also as the left side of `??` and `||`. */
function pathIn(initializer: ts.Expression): ts.Expression | undefined {
  const value = skipOuter(initializer);
  if (ts.isElementAccessExpression(value) || ts.isPropertyAccessExpression(value)) return value;
  const isChoice =
    ts.isBinaryExpression(value) &&
    [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(value.operatorToken.kind);
  return isChoice ? pathIn(value.left) : undefined;
}

/** The names that a path is made of; undefined where it calls something. */
function namesIn(path: ts.Expression, cx: Cx): ts.Symbol[] | undefined {
  const names: ts.Symbol[] = [];
  const visit = (node: ts.Node): boolean => {
    if (ts.isCallExpression(node)) return false;
    const symbol = ts.isIdentifier(node) ? cx.symbolOf(node) : undefined;
    if (symbol) names.push(symbol);
    return !ts.forEachChild(node, (child) => !visit(child) || undefined);
  };
  return visit(path) ? names : undefined;
}

function assignmentIn(statement: ts.Statement): ts.BinaryExpression | undefined {
  const write = ts.isExpressionStatement(statement) ? skipOuter(statement.expression) : undefined;
  if (write === undefined || !ts.isBinaryExpression(write)) return undefined;
  return write.operatorToken.kind === ts.SyntaxKind.EqualsToken ? write : undefined;
}

function statementAfter(statement: ts.Statement): ts.Statement | undefined {
  const { parent } = statement;
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseOrDefaultClause(parent)) return undefined;
  return parent.statements[parent.statements.indexOf(statement) + 1];
}

/** Whether a node speaks of a name. */
export function mentions(node: ts.Node, symbol: ts.Symbol, cx: Cx): boolean {
  if (ts.isIdentifier(node) && node.text === symbol.name && cx.symbolOf(node) === symbol) return true;
  return ts.forEachChild(node, (child) => mentions(child, symbol, cx) || undefined) ?? false;
}
