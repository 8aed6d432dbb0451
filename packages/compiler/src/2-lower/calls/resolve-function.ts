import { ts } from "#typescript";
import type { FunctionNode } from "../bindings.js";
import type { Cx } from "../cx.js";
import { skipOuter } from "../skip-outer.js";

/** The function a callee names, when its body is in the program: declared, or a constant that holds an arrow or function expression. */
export function resolveFunction(callee: ts.Expression, cx: Cx): FunctionNode | undefined {
  const target = skipOuter(callee);
  if (ts.isArrowFunction(target) || ts.isFunctionExpression(target)) return target;
  if (!ts.isIdentifier(target) && !ts.isPropertyAccessExpression(target)) return undefined;
  const symbol = cx.symbolOf(ts.isIdentifier(target) ? target : target.name);
  const binding = symbol && cx.bindings.get(symbol);
  if (binding?.kind === "function") return binding.node;
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  if (ts.isFunctionDeclaration(declaration))
    return declaration.body === undefined || declaration.asteriskToken ? undefined : declaration;
  if (ts.isVariableDeclaration(declaration) && isConstant(declaration) && declaration.initializer) {
    const value = skipOuter(declaration.initializer);
    return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : undefined;
  }
  if (ts.isPropertyAssignment(declaration)) {
    const value = skipOuter(declaration.initializer);
    return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : undefined;
  }
  return undefined;
}

export function isConstant(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}
