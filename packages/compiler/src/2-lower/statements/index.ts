import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import type { Cx } from "../cx.js";
import { needsStates } from "../effects.js";
import { canBeExpression, lowerAsExpression } from "../pure/as-expression.js";
import { waysOut } from "../pure/exits.js";
import { declareVariables } from "./declare.js";
import { lowerDo } from "./do.js";
import { lowerExpressionStatement } from "./expression.js";
import { lowerFor } from "./for.js";
import { lowerForIn, lowerForOf } from "./for-of.js";
import { lowerIf } from "./if.js";
import { lowerJump } from "./jump.js";
import { lowerLabeled } from "./labeled.js";
import { lowerReturn } from "./return.js";
import { lowerSwitch } from "./switch.js";
import { lowerThrow } from "./throw.js";
import { lowerTry } from "./try.js";
import { lowerWhile } from "./while.js";

type Lower = (node: ts.Statement, cx: Cx) => void;

function entry<Node extends ts.Statement>(
  kind: ts.SyntaxKind,
  is: (node: ts.Node) => node is Node,
  lower: (node: Node, cx: Cx) => void,
): readonly [ts.SyntaxKind, Lower] {
  return [kind, (node, cx) => (is(node) ? lower(node, cx) : refuse(node, cx))];
}

const nothing = (): void => {};

const table: ReadonlyMap<ts.SyntaxKind, Lower> = new Map([
  entry(ts.SyntaxKind.VariableStatement, ts.isVariableStatement, (node, cx) =>
    declareVariables(node.declarationList, cx),
  ),
  entry(ts.SyntaxKind.ExpressionStatement, ts.isExpressionStatement, (node, cx) => {
    const value = lowerExpressionStatement(node.expression, cx);
    if (value.fails) cx.capture(value, "unused", node);
  }),
  entry(ts.SyntaxKind.Block, ts.isBlock, (node, cx) => lowerBlock(node, cx)),
  entry(ts.SyntaxKind.IfStatement, ts.isIfStatement, lowerIf),
  entry(ts.SyntaxKind.ForOfStatement, ts.isForOfStatement, lowerForOf),
  entry(ts.SyntaxKind.ForInStatement, ts.isForInStatement, lowerForIn),
  entry(ts.SyntaxKind.ForStatement, ts.isForStatement, lowerFor),
  entry(ts.SyntaxKind.WhileStatement, ts.isWhileStatement, lowerWhile),
  entry(ts.SyntaxKind.DoStatement, ts.isDoStatement, lowerDo),
  entry(ts.SyntaxKind.SwitchStatement, ts.isSwitchStatement, lowerSwitch),
  entry(ts.SyntaxKind.LabeledStatement, ts.isLabeledStatement, lowerLabeled),
  entry(ts.SyntaxKind.TryStatement, ts.isTryStatement, lowerTry),
  entry(ts.SyntaxKind.ThrowStatement, ts.isThrowStatement, lowerThrow),
  entry(ts.SyntaxKind.ReturnStatement, ts.isReturnStatement, lowerReturn),
  entry(ts.SyntaxKind.BreakStatement, ts.isBreakStatement, lowerJump),
  entry(ts.SyntaxKind.ContinueStatement, ts.isContinueStatement, lowerJump),
  entry(ts.SyntaxKind.EmptyStatement, ts.isEmptyStatement, nothing),
  entry(ts.SyntaxKind.FunctionDeclaration, ts.isFunctionDeclaration, (node, cx) => {
    if (node.asteriskToken === undefined) return;
    const instead = "Build the list with a loop, or make it in a step.";
    cx.report(lowering.unsupportedSyntax(cx.origin(node), { syntax: "A generator", instead }));
  }),
  entry(ts.SyntaxKind.InterfaceDeclaration, ts.isInterfaceDeclaration, nothing),
  entry(ts.SyntaxKind.TypeAliasDeclaration, ts.isTypeAliasDeclaration, nothing),
]);

/** The statements that there is a lowering for; `docs/language.md` has an example of each. */
export const statementKinds: ReadonlySet<ts.SyntaxKind> = new Set(table.keys());

/** Lowers one statement in the flow. One that needs no states of its own becomes assignments. */
export function lowerStatement(node: ts.Statement, cx: Cx): void {
  if (canBeExpression(node, cx)) {
    lowerAsExpression(node, cx);
    return;
  }
  const lower = table.get(node.kind);
  if (lower) lower(node, cx);
  else refuse(node, cx);
}

export function lowerBlock(node: ts.Block, cx: Cx): void {
  for (const statement of node.statements) lowerStatement(statement, cx);
}

/**
 * The body of a function: its end is a `return`. Where nothing that is left needs a state, the rest is one expression, whatever its
 * branches and loops; so a final `if` costs no transition.
 */
export function lowerBody(node: ts.Block, cx: Cx, leave: (tail: readonly ts.Statement[]) => void): void {
  const { statements } = node;
  const tail = tailOf(statements, cx);
  for (const statement of statements.slice(0, tail)) lowerStatement(statement, cx);
  leave(statements.slice(tail));
}

/** The index from which on a body is one expression, and is no plain list of assignments. */
function tailOf(statements: readonly ts.Statement[], cx: Cx): number {
  let from = statements.length;
  while (from > 0) {
    const statement = statements[from - 1];
    if (statement === undefined || needsStates(statement, cx)) break;
    from -= 1;
  }
  const inTail = statements.slice(from).findIndex((one) => !ts.isReturnStatement(one) && waysOut(one).returns);
  return inTail < 0 ? statements.length : from + inTail;
}

const names: ReadonlyMap<ts.SyntaxKind, readonly [string, string]> = new Map([
  [ts.SyntaxKind.ClassDeclaration, ["A class", "Declare it outside the workflow and use it in a step."]],
  [ts.SyntaxKind.EnumDeclaration, ["An enum inside the workflow", "Declare it outside the workflow."]],
  [ts.SyntaxKind.DebuggerStatement, ["`debugger`", "Remove it."]],
  [ts.SyntaxKind.WithStatement, ["`with`", "Read the properties by name."]],
]);

function refuse(node: ts.Node, cx: Cx): void {
  const [syntax, instead] = names.get(node.kind) ?? [`\`${ts.SyntaxKind[node.kind]}\``, "Move this code into a step."];
  cx.report(lowering.unsupportedSyntax(cx.origin(node), { syntax, instead }));
}
