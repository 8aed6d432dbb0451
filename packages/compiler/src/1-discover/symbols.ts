import { ts } from "#typescript";

/** The expression inside parentheses and type assertions. */
export function skipOuter(node: ts.Expression): ts.Expression {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isTypeAssertionExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The symbol that a name or a member access stands for, import aliases and re-exports followed. */
export function symbolOf(node: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  const target = skipOuter(node);
  if (ts.isIdentifier(target)) return followAliases(readName(target, checker), checker);
  return ts.isPropertyAccessExpression(target)
    ? followAliases(checker.getSymbolAtLocation(target.name), checker)
    : undefined;
}

/** `{ limit }` names both a property and a value; the value is meant. */
function readName(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
}

export function followAliases(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ts.Symbol | undefined {
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Whether a declaration stands at the top level of its module. */
export function isTopLevel(declaration: ts.Node): boolean {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent);
}
