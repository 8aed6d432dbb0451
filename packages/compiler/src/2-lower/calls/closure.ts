import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { LambdaFunction } from "../../ir/nodes.js";
import { rootOf } from "../assign-target.js";
import type { Cx } from "../cx.js";
import { isAssignmentOperator } from "../effects.js";
import { lowerExpression } from "../expressions/index.js";
import { resolveFunction } from "./resolve-function.js";
import { nullForNonFinite } from "./step.js";

export interface Closure {
  readonly fn: LambdaFunction;
  readonly captures: Expr;
}

/**
 * An inline step body taken out of the workflow: the values it captures become its input, by name. It may not write them: they are copies.
 */
export function closureOf(name: string, body: ts.ArrowFunction | ts.FunctionExpression, cx: Cx): Closure | undefined {
  const local = localFunctionIn(body, cx);
  if (local !== undefined) {
    const instead = "Declare the function outside the workflow, or inside the step: only values travel to a step.";
    cx.report(
      lowering.unsupportedSyntax(cx.origin(local), {
        syntax: `Capturing the function \`${local.text}\` in a step`,
        instead,
      }),
    );
    return undefined;
  }
  const captured = capturesOf(body, cx);
  const fields: { key: string; value: Expr }[] = [];
  for (const [symbol, use] of captured) {
    const binding = cx.bindings.get(symbol);
    if (binding?.kind === "context" || binding?.kind === "function") {
      cx.report(
        lowering.unsupportedSyntax(cx.origin(use), {
          syntax: `Capturing \`${use.text}\` in a step`,
          instead: "Copy the part you need into a constant before the step.",
        }),
      );
      return undefined;
    }
    // What is undefined is left out, and is undefined again in the step.
    const value = nullForNonFinite(lowerExpression(use, cx));
    if (value.kind === "invalid") return undefined;
    fields.push({ key: use.text, value });
  }
  const write = writeOfCapture(body, captured, cx);
  if (write !== undefined) {
    cx.report(lowering.outerWrite(cx.origin(write), { name: write.text, where: "step" }));
    return undefined;
  }
  const file = cx.program.pathOf(body.getSourceFile());
  const fn: LambdaFunction = {
    name,
    source: {
      kind: "closure",
      file,
      text: textOf(
        body,
        fields.map((one) => one.key),
      ),
    },
    origin: cx.origin(body),
  };
  return { fn, captures: b.object(fields) };
}

/** The function to bundle: it takes the captures and the step's context. */
function textOf(body: ts.ArrowFunction | ts.FunctionExpression, names: readonly string[]): string {
  return `async ({ ${names.join(", ")} }, context) => (${body.getText()})(context)`;
}

/** A function of the workflow's body that the closure calls: it has no value that could be sent. */
function localFunctionIn(body: ts.Node, cx: Cx): ts.Identifier | undefined {
  const find = (node: ts.Node): ts.Identifier | undefined => {
    if (ts.isTypeNode(node)) return undefined;
    if (ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) {
      const declaration = cx.symbolOf(node)?.valueDeclaration;
      const fn = resolveFunction(node, cx);
      const isOutside = declaration !== undefined && (declaration.pos < body.pos || declaration.end > body.end);
      if (fn !== undefined && isOutside && ts.findAncestor(declaration.parent, ts.isFunctionLike)) return node;
    }
    return ts.forEachChild(node, find);
  };
  return find(body);
}

/** The names of the workflow's body that the closure reads, in the order of first use. */
function capturesOf(body: ts.ArrowFunction | ts.FunctionExpression, cx: Cx): Map<ts.Symbol, ts.Identifier> {
  const found = new Map<ts.Symbol, ts.Identifier>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) {
      const symbol = cx.symbolOf(node);
      if (symbol && cx.bindings.get(symbol) !== undefined && !found.has(symbol)) found.set(symbol, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

function writeOfCapture(
  body: ts.Node,
  captured: ReadonlyMap<ts.Symbol, ts.Identifier>,
  cx: Cx,
): ts.Identifier | undefined {
  const find = (node: ts.Node): ts.Identifier | undefined => {
    let target: ts.Expression | undefined;
    if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) target = node.left;
    if (
      (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
      (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
    )
      target = node.operand;
    const root = target && rootOf(target);
    const symbol = root && cx.symbolOf(root);
    if (root && symbol && captured.has(symbol)) return root;
    return ts.forEachChild(node, find);
  };
  return find(body);
}
