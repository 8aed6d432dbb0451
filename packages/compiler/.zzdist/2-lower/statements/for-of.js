import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { isOnly, kinds } from "../../ir/kinds.js";
import { assignTo } from "../assign-target.js";
import { lowerExpression } from "../expressions/index.js";
import { keep, shorten } from "../expressions/operands.js";
import { lowerIterable } from "../iterable.js";
import { elementKindsOf } from "../kinds-of-type.js";
import { assignedIn } from "../pure/assigned.js";
import { skipOuter } from "../skip-outer.js";
import { bindInFlow } from "./declare.js";
import { lowerLoop } from "./loop.js";
/** `for (const item of items) body`: an index into the list, so that a round copies nothing. */
export function lowerForOf(node, cx) {
    if (node.awaitModifier) {
        cx.report(lowering.unsupportedSyntax(cx.origin(node), { syntax: "`for await`", instead: "Read the list in a step, then loop over it; or use distributedMap for a large one." }));
        return;
    }
    const value = lowerIterable(node.expression, cx);
    if (value.kind === "invalid")
        return;
    const list = isLive(node, cx) ? value : keep(value, node.expression, cx);
    lowerEach(node, list, elementKindsOf(cx.checker.getTypeAtLocation(node.expression), cx.checker), cx);
}
/** An array that the body changes is walked as it changes, as JavaScript does. */
function isLive(node, cx) {
    const name = skipOuter(node.expression);
    if (!ts.isIdentifier(name))
        return false;
    const symbol = cx.symbolOf(name);
    return symbol !== undefined && assignedIn(node.statement, cx).includes(symbol) && !isReplaced(node.statement, symbol, cx);
}
function isReplaced(node, symbol, cx) {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isIdentifier(node.left)) {
        if (cx.symbolOf(node.left) === symbol)
            return true;
    }
    return ts.forEachChild(node, (child) => isReplaced(child, symbol, cx) || undefined) ?? false;
}
/** `for (const key in object) body` */
export function lowerForIn(node, cx) {
    const object = lowerExpression(node.expression, cx);
    if (object.kind === "invalid")
        return;
    if (!isOnly(object.kinds, kinds.object)) {
        cx.report(lowering.noExactForm(cx.origin(node.expression), {
            what: "`for … in` over this value",
            reason: "it may be something else than an object",
            instead: "Use `for (const key of Object.keys(value))`.",
        }));
        return;
    }
    lowerEach(node, keep(b.sequence("keys", [object]), node.expression, cx), kinds.string, cx);
}
function lowerEach(node, list, element, cx) {
    const index = cx.newVariable("index", kinds.integer, false);
    cx.assign(index, b.literal(0), false, node);
    const i = b.variable(index, kinds.integer);
    const item = b.narrow(b.at(list, i, element), element);
    const word = ts.isForOfStatement(node) ? "of" : "in";
    lowerLoop({
        node,
        name: `for ${shorten(node.initializer.getText().replace(/^(const|let|var) /, ""), 20)} ${word} ${shorten(node.expression.getText(), 48)}`,
        test: () => b.binary("<", i, b.call("count", [list], kinds.integer)),
        enterRound: () => bindItem(node, item, cx),
        step: () => cx.assign(index, b.binary("+", i, b.literal(1)), false, node),
    }, cx);
}
function bindItem(node, item, cx) {
    const { initializer } = node;
    if (!ts.isVariableDeclarationList(initializer))
        assignTo(initializer, item, node, cx);
    else
        for (const declaration of initializer.declarations)
            bindInFlow(declaration.name, item, declaration, cx);
}
//# sourceMappingURL=for-of.js.map