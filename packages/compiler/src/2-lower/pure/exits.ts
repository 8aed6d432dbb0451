import { ts } from "#typescript";

/** The ways out of a statement other than its end. */
export interface Ways {
  readonly returns: boolean;
  /** `break`, and jumps to a label, of loops around the statement. */
  readonly breaks: boolean;
  /** `continue` of the loop around the statement. */
  readonly continues: boolean;
}

/** Which ways lead out of a node: jumps of the loops inside it stay inside. */
export function waysOut(node: ts.Node): Ways {
  let [returns, breaks, continues] = [false, false, false];
  const visit = (child: ts.Node, breakable: boolean, loop: boolean, labels: readonly string[]): void => {
    if (ts.isFunctionLike(child)) return;
    if (ts.isReturnStatement(child)) returns = true;
    if (ts.isBreakStatement(child) && !(child.label ? labels.includes(child.label.text) : breakable)) breaks = true;
    if (ts.isContinueStatement(child)) {
      if (child.label) breaks ||= !labels.includes(child.label.text);
      else continues ||= !loop;
    }
    const isLoop = ts.isIterationStatement(child, false);
    const inner = ts.isLabeledStatement(child) ? [...labels, child.label.text] : labels;
    ts.forEachChild(child, (next) =>
      visit(next, breakable || isLoop || ts.isSwitchStatement(child), loop || isLoop, inner),
    );
  };
  visit(node, false, false, []);
  return { returns, breaks, continues };
}

/** Whether control never reaches the end of the statement: it returns, breaks, continues or throws on every path. */
export function alwaysLeaves(node: ts.Statement | undefined): boolean {
  if (node === undefined) return false;
  if (
    ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isBreakStatement(node) ||
    ts.isContinueStatement(node)
  )
    return true;
  if (ts.isBlock(node)) return node.statements.some(alwaysLeaves);
  return ts.isIfStatement(node) && alwaysLeaves(node.thenStatement) && alwaysLeaves(node.elseStatement);
}
