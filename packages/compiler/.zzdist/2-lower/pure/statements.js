import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { lowerExpression } from "../expressions/index.js";
import { bindDeclaration } from "./declare.js";
import { lowerPureIf } from "./if.js";
import { lowerPureFor, lowerPureForIn, lowerPureForOf, lowerPureWhile } from "./loops.js";
import { lowerPureSwitch } from "./switch.js";
import { lowerExpressionStatement } from "../statements/expression.js";
/** The key of a jump without a label in the maps of {@link Exits}. */
export const nearest = "";
function entry(kind, is, lower) {
    return [kind, (node, at, rest) => (is(node) ? lower(node, at, rest) : refuse(node, at))];
}
const table = new Map([
    entry(ts.SyntaxKind.VariableStatement, ts.isVariableStatement, (node, at, rest) => at.scope.close(() => node.declarationList.declarations.forEach((one) => bindDeclaration(one, at)), rest)),
    entry(ts.SyntaxKind.ExpressionStatement, ts.isExpressionStatement, (node, at, rest) => at.scope.close(() => at.scope.keep(lowerExpressionStatement(node.expression, at.cx)), rest)),
    entry(ts.SyntaxKind.Block, ts.isBlock, (node, at, rest) => lowerPureList(node.statements, at, rest)),
    entry(ts.SyntaxKind.IfStatement, ts.isIfStatement, lowerPureIf),
    entry(ts.SyntaxKind.SwitchStatement, ts.isSwitchStatement, lowerPureSwitch),
    entry(ts.SyntaxKind.ForOfStatement, ts.isForOfStatement, lowerPureForOf),
    entry(ts.SyntaxKind.ForInStatement, ts.isForInStatement, lowerPureForIn),
    entry(ts.SyntaxKind.ForStatement, ts.isForStatement, lowerPureFor),
    entry(ts.SyntaxKind.WhileStatement, ts.isWhileStatement, lowerPureWhile),
    entry(ts.SyntaxKind.DoStatement, ts.isDoStatement, lowerPureWhile),
    entry(ts.SyntaxKind.LabeledStatement, ts.isLabeledStatement, (node, at, rest) => lowerPure(node.statement, at, rest)),
    entry(ts.SyntaxKind.ReturnStatement, ts.isReturnStatement, (node, at) => at.exits.returned(node.expression ? lowerExpression(node.expression, at.cx) : b.nothing)),
    entry(ts.SyntaxKind.BreakStatement, ts.isBreakStatement, (node, at) => jump(node, at.exits.broken, "break", at)),
    entry(ts.SyntaxKind.ContinueStatement, ts.isContinueStatement, (node, at) => jump(node, at.exits.continued, "continue", at)),
    entry(ts.SyntaxKind.EmptyStatement, ts.isEmptyStatement, (_node, _at, rest) => rest()),
    entry(ts.SyntaxKind.FunctionDeclaration, ts.isFunctionDeclaration, (_node, _at, rest) => rest()),
]);
function jump(node, targets, word, at) {
    const target = targets.get(node.label?.text ?? nearest);
    return target ? target() : at.cx.report(lowering.noSuchJump(at.cx.origin(node), { jump: word }));
}
/** Lowers statements that need no state to one expression: the value of all that happens from here on. */
export function lowerPureList(statements, at, rest) {
    const [first, ...others] = statements;
    if (first === undefined)
        return rest();
    return lowerPure(first, at, () => lowerPureList(others, at, rest));
}
export function lowerPure(node, at, rest) {
    const lower = table.get(node.kind);
    return lower ? lower(node, at, rest) : refuse(node, at);
}
function refuse(node, at) {
    const what = ts.isThrowStatement(node) ? "`throw`" : ts.isTryStatement(node) ? "`try`" : `\`${node.getText().split("\n")[0]}\``;
    return at.cx.report(lowering.effectInPureCode(at.cx.origin(node), { what }));
}
//# sourceMappingURL=statements.js.map