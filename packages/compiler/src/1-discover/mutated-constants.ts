import { ts } from "#typescript";
import { skipOuter, symbolOf } from "./symbols.js";

/** Whether the program changes what a constant holds. */
export type IsMutated = (declaration: ts.VariableDeclaration) => boolean;

const mutating: ReadonlySet<string> = new Set([
  "push",
  "pop",
  "shift",
  "unshift",
  "splice",
  "sort",
  "reverse",
  "fill",
  "copyWithin",
]);

/** Looks for assignments to parts of constants, once, when the first constant is asked for. */
export function createIsMutated(files: readonly ts.SourceFile[], checker: ts.TypeChecker): IsMutated {
  let mutated: ReadonlySet<ts.Node> | undefined;
  return (declaration) => {
    const value = declaration.initializer && skipOuter(declaration.initializer);
    if (value === undefined || ts.isLiteralExpression(value) || ts.isPrefixUnaryExpression(value)) return false;
    mutated ??= findMutated(files, checker);
    return mutated.has(declaration);
  };
}

function findMutated(files: readonly ts.SourceFile[], checker: ts.TypeChecker): ReadonlySet<ts.Node> {
  const found = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    for (const target of mutatedBy(node)) {
      const declaration = symbolOf(rootOf(target), checker)?.valueDeclaration;
      if (declaration !== undefined) found.add(declaration);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return found;
}

/** The objects whose content a node changes. */
function mutatedBy(node: ts.Node): ts.Expression[] {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return membersIn(node.left);
  if (ts.isDeleteExpression(node)) return membersIn(node.expression);
  if (ts.isPostfixUnaryExpression(node)) return membersIn(node.operand);
  if (ts.isPrefixUnaryExpression(node)) {
    const counts = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
    return counts ? membersIn(node.operand) : [];
  }
  return ts.isCallExpression(node) ? mutatedByCall(node) : [];
}

function mutatedByCall(node: ts.CallExpression): ts.Expression[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: owner, name } = node.expression;
  if (mutating.has(name.text)) return [owner];
  const target = node.arguments[0];
  const writes =
    ts.isIdentifier(owner) && owner.text === "Object" && (name.text === "assign" || name.text === "defineProperty");
  return writes && target !== undefined ? [target] : [];
}

/** The owners of the members that an assignment target writes, patterns included. */
function membersIn(target: ts.Expression): ts.Expression[] {
  const node = skipOuter(target);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return [node.expression];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(membersIn);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((one) => (ts.isPropertyAssignment(one) ? membersIn(one.initializer) : []));
}

function rootOf(node: ts.Expression): ts.Expression {
  let root = skipOuter(node);
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = skipOuter(root.expression);
  return root;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
