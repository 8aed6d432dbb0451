import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { Kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { lowerExpression } from "../expressions/index.js";
import { lowerExpressionStatement } from "../statements/expression.js";
import { bindDeclaration } from "./declare.js";
import { lowerPureIf } from "./if.js";
import { lowerPureFor, lowerPureForIn, lowerPureForOf, lowerPureWhile } from "./loops.js";
import type { PureScope } from "./scope.js";
import { lowerPureSwitch } from "./switch.js";

/** Where control goes from a piece of pure code; each is the expression of all that then happens. */
export interface Exits {
  readonly returned: (value: Expr) => Expr;
  readonly broken: ReadonlyMap<string, () => Expr>;
  readonly continued: ReadonlyMap<string, () => Expr>;
  /** What the whole expression may be: the type of a call whose body is still open. */
  readonly kinds: Kinds;
}

/** The key of a jump without a label in the maps of {@link Exits}. */
export const nearest = "";

export interface PureCx {
  readonly cx: Cx;
  readonly scope: PureScope;
  readonly exits: Exits;
}

/** What comes after a statement, as an expression under the bindings that hold there. */
export type Rest = () => Expr;
type LowerStatement = (node: ts.Statement, at: PureCx, rest: Rest) => Expr;

function entry<Node extends ts.Statement>(
  kind: ts.SyntaxKind,
  is: (node: ts.Node) => node is Node,
  lower: (node: Node, at: PureCx, rest: Rest) => Expr,
): readonly [ts.SyntaxKind, LowerStatement] {
  return [kind, (node, at, rest) => (is(node) ? lower(node, at, rest) : refuse(node, at))];
}

const table: ReadonlyMap<ts.SyntaxKind, LowerStatement> = new Map([
  entry(ts.SyntaxKind.VariableStatement, ts.isVariableStatement, (node, at, rest) =>
    at.scope.close(() => node.declarationList.declarations.forEach((one) => bindDeclaration(one, at)), rest),
  ),
  entry(ts.SyntaxKind.ExpressionStatement, ts.isExpressionStatement, (node, at, rest) =>
    at.scope.close(() => at.scope.keep(lowerExpressionStatement(node.expression, at.cx)), rest),
  ),
  entry(ts.SyntaxKind.Block, ts.isBlock, (node, at, rest) => lowerPureList(node.statements, at, rest)),
  entry(ts.SyntaxKind.IfStatement, ts.isIfStatement, lowerPureIf),
  entry(ts.SyntaxKind.SwitchStatement, ts.isSwitchStatement, lowerPureSwitch),
  entry(ts.SyntaxKind.ForOfStatement, ts.isForOfStatement, lowerPureForOf),
  entry(ts.SyntaxKind.ForInStatement, ts.isForInStatement, lowerPureForIn),
  entry(ts.SyntaxKind.ForStatement, ts.isForStatement, lowerPureFor),
  entry(ts.SyntaxKind.WhileStatement, ts.isWhileStatement, lowerPureWhile),
  entry(ts.SyntaxKind.DoStatement, ts.isDoStatement, lowerPureWhile),
  entry(ts.SyntaxKind.LabeledStatement, ts.isLabeledStatement, (node, at, rest) => lowerPure(node.statement, at, rest)),
  entry(ts.SyntaxKind.ReturnStatement, ts.isReturnStatement, ({ expression }, at) => {
    let value: Expr = b.nothing;
    return at.scope.close(
      () => {
        if (expression) value = lowerExpression(expression, at.cx);
      },
      () => at.exits.returned(value),
    );
  }),
  entry(ts.SyntaxKind.BreakStatement, ts.isBreakStatement, (node, at) => jump(node, at.exits.broken, "break", at)),
  entry(ts.SyntaxKind.ContinueStatement, ts.isContinueStatement, (node, at) =>
    jump(node, at.exits.continued, "continue", at),
  ),
  entry(ts.SyntaxKind.EmptyStatement, ts.isEmptyStatement, (_node, _at, rest) => rest()),
  entry(ts.SyntaxKind.FunctionDeclaration, ts.isFunctionDeclaration, (_node, _at, rest) => rest()),
]);

function jump(node: ts.BreakOrContinueStatement, targets: ReadonlyMap<string, Rest>, word: string, at: PureCx): Expr {
  const target = targets.get(node.label?.text ?? nearest);
  return target ? target() : at.cx.report(lowering.noSuchJump(at.cx.origin(node), { jump: word }));
}

/** Lowers statements that need no state to one expression: the value of all that happens from here on. */
export function lowerPureList(statements: readonly ts.Statement[], at: PureCx, rest: Rest): Expr {
  const [first, ...others] = statements;
  if (first === undefined) return rest();
  return lowerPure(first, at, () => lowerPureList(others, at, rest));
}

export function lowerPure(node: ts.Statement, at: PureCx, rest: Rest): Expr {
  const lower = table.get(node.kind);
  return lower ? lower(node, at, rest) : refuse(node, at);
}

function refuse(node: ts.Node, at: PureCx): Expr {
  const what = ts.isThrowStatement(node)
    ? "`throw`"
    : ts.isTryStatement(node)
      ? "`try`"
      : `\`${node.getText().split("\n")[0]}\``;
  return at.cx.report(lowering.effectInPureCode(at.cx.origin(node), { what }));
}
