import { ts } from "#typescript";
/** Which ways lead out of a node: jumps of the loops inside it stay inside. */
export function waysOut(node) {
    let [returns, breaks, continues] = [false, false, false];
    const visit = (child, breakable, loop, labels) => {
        if (ts.isFunctionLike(child))
            return;
        if (ts.isReturnStatement(child))
            returns = true;
        if (ts.isBreakStatement(child) && !(child.label ? labels.includes(child.label.text) : breakable))
            breaks = true;
        if (ts.isContinueStatement(child)) {
            if (child.label)
                breaks ||= !labels.includes(child.label.text);
            else
                continues ||= !loop;
        }
        const isLoop = ts.isIterationStatement(child, false);
        const inner = ts.isLabeledStatement(child) ? [...labels, child.label.text] : labels;
        ts.forEachChild(child, (next) => visit(next, breakable || isLoop || ts.isSwitchStatement(child), loop || isLoop, inner));
    };
    visit(node, false, false, []);
    return { returns, breaks, continues };
}
/** Whether control never reaches the end of the statement: it returns, breaks, continues or throws on every path. */
export function alwaysLeaves(node) {
    if (node === undefined)
        return false;
    if (ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakStatement(node) || ts.isContinueStatement(node))
        return true;
    if (ts.isBlock(node))
        return node.statements.some(alwaysLeaves);
    return ts.isIfStatement(node) && alwaysLeaves(node.thenStatement) && alwaysLeaves(node.elseStatement);
}
//# sourceMappingURL=exits.js.map