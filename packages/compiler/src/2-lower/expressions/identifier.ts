import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds } from "../../ir/kinds.js";
import type { Binding } from "../bindings.js";
import { isConstant } from "../calls/resolve-function.js";
import type { Cx } from "../cx.js";
import { checkDate } from "../dates.js";
import { checkSet } from "../sets.js";
import { checkSettled } from "../settled-result.js";
import { contextPart } from "./context.js";
import { lowerExpression } from "./index.js";

/** A name: a local, a parameter, or a constant of the module. */
export function lowerIdentifier(node: ts.Identifier, cx: Cx): Expr {
  const symbol = cx.symbolOf(node);
  const binding = symbol && cx.bindings.get(symbol);
  if (binding !== undefined) return readBinding(binding, node, cx);
  const special = specialNames.get(node.text);
  if (special !== undefined && isGlobal(symbol)) return special;
  return lowerModuleName(node, symbol, cx);
}

const specialNames: ReadonlyMap<string, Expr> = new Map([
  ["undefined", b.nothing],
  ["NaN", { ...b.literal(null), kinds: kinds.nan }],
  ["Infinity", { ...b.literal(null), kinds: kinds.infinite }],
]);

function isGlobal(symbol: ts.Symbol | undefined): boolean {
  return (symbol?.declarations ?? []).every((one) => one.getSourceFile().isDeclarationFile);
}

function readBinding(binding: Binding, node: ts.Identifier, cx: Cx): Expr {
  if ((binding.kind === "value" || binding.kind === "variable") && binding.isError) {
    return cx.report(lowering.errorAsValue(cx.origin(node), { name: node.text }));
  }
  if (binding.kind === "value") return checkValue(narrowAt(binding.value, node, cx), node, cx);
  if (binding.kind === "variable") {
    return checkValue(narrowAt(cx.readVariable(binding.id, binding.kinds, binding.boxed), node, cx), node, cx);
  }
  if (binding.kind === "promise") return cx.report(lowering.keptPromise(cx.origin(binding.call), { name: node.text }));
  if (binding.kind === "context") {
    const part = binding.part === undefined ? undefined : contextPart(binding.part);
    if (part !== undefined) return part;
    return cx.report(
      lowering.unsupportedSyntax(cx.origin(node), {
        syntax: "The whole context",
        instead:
          "Read one of its properties: `ctx.execution.id`, `ctx.execution.name`, `ctx.execution.startTime`, `ctx.stateMachine.name`.",
      }),
    );
  }
  return cx.report(
    lowering.unsupportedSyntax(cx.origin(node), {
      syntax: "A function as a value",
      instead: "Call it, or pass it directly to an array method; functions are not JSON and cannot be stored.",
    }),
  );
}

/** Some values may be asked, but are no JSON. */
const checkValue = (value: Expr, node: ts.Identifier, cx: Cx): Expr =>
  checkSettled(checkSet(checkDate(value, node, cx), node, cx), node, cx);

/**
 * What flow analysis knows here narrows the value, as long as the declared type speaks of all it may be: a value of `any` under a narrower type
 * stays what it is. What an index access may lack stays too; types do not see it.
 */
function narrowAt(value: Expr, node: ts.Identifier, cx: Cx): Expr {
  const here = cx.kindsAt(node);
  const symbol = cx.symbolOf(node);
  const declaration = symbol?.valueDeclaration;
  const declared = declaration && symbol ? cx.checker.getTypeOfSymbolAtLocation(symbol, declaration) : undefined;
  const known = declared === undefined ? kinds.unknown : cx.kindsOfType(declared);
  if (!isOnly(value.kinds, known | kinds.undef | kinds.nonfinite)) return value;
  const typesSeeUndefined = declared !== undefined && mayBeUndefined(declared);
  const keep = typesSeeUndefined ? kinds.nonfinite : kinds.undef | kinds.nonfinite;
  const narrowed = (value.kinds & here) | (value.kinds & keep);
  return narrowed === kinds.never ? value : b.narrow(value, narrowed);
}

function mayBeUndefined(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(mayBeUndefined);
  return (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Unknown)) !== 0;
}

/** A name of the module: its initializer stands for it, since a constant's value is known now. */
function lowerModuleName(node: ts.Identifier, symbol: ts.Symbol | undefined, cx: Cx): Expr {
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return refuseName(node, cx);
  if (ts.isEnumDeclaration(declaration)) return jsonLiteral(cx.program.constantOf(node)?.value);
  const json = jsonOf(declaration);
  if (json !== undefined) return cx.purely(() => lowerExpression(json, cx));
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return refuseName(node, cx);
  // A local without a value yet is read before its declaration.
  if (ts.findAncestor(declaration, ts.isFunctionLike) || inWork.has(declaration)) return refuseName(node, cx);
  if (!isConstant(declaration) || cx.program.isMutated(declaration))
    return cx.report(lowering.mutableModuleState(cx.origin(node), { name: node.text }));
  inWork.add(declaration);
  try {
    return lowerConstant(declaration.initializer, node, cx);
  } finally {
    inWork.delete(declaration);
  }
}
/** The constants whose value is being lowered: one that reads itself has none. */
const inWork = new Set<ts.Node>();

/** The value of an imported JSON file. */
function jsonOf(declaration: ts.Declaration): ts.Expression | undefined {
  const file = ts.isSourceFile(declaration)
    ? declaration
    : ts.isExportAssignment(declaration)
      ? declaration.getSourceFile()
      : undefined;
  const statement = file?.fileName.endsWith(".json") ? file.statements[0] : undefined;
  return statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
}

function lowerConstant(initializer: ts.Expression, node: ts.Identifier, cx: Cx): Expr {
  const folded = cx.program.constantOf(node);
  if (folded !== undefined) return jsonLiteral(folded.value);
  const value = cx.purely(() => lowerExpression(initializer, cx));
  return value.volatile ? refuseName(node, cx) : value;
}

const refuseName = (node: ts.Identifier, cx: Cx): Expr =>
  cx.report(lowering.unknownName(cx.origin(node), { name: node.text }));

/** A constant value as a tree. */
export function jsonLiteral(value: unknown): Expr {
  if (value === undefined) return b.nothing;
  if (Array.isArray(value))
    return b.array(value.map((one) => ({ mode: "element", value: b.orNull(jsonLiteral(one)) })));
  if (typeof value === "object" && value !== null) {
    return b.object(
      Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => ({ key, value: jsonLiteral(one) })),
    );
  }
  if (typeof value === "number" && !Number.isFinite(value))
    return { ...b.literal(null), kinds: Number.isNaN(value) ? kinds.nan : kinds.infinite };
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? b.literal(value)
    : b.literal(null);
}
