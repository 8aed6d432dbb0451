import { ts } from "#typescript";
import type { Builtin } from "../../builtins/builtin.js";
import { builtins } from "../../builtins/index.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, type Kinds, kinds, mayBe } from "../../ir/kinds.js";
import { callMethod, isNamespace } from "../calls/builtin-call.js";
import { builtinIdOf } from "../calls/builtin-id.js";
import { readAsReceiver, receiversOf } from "../calls/receivers.js";
import { refusal } from "../calls/refusal.js";
import type { Cx } from "../cx.js";
import { readDeclared } from "../declared-member.js";
import { elementKindsOf, kindsOfType } from "../kinds-of-type.js";
import { checkSettled, mayBeRejected } from "../settled-result.js";
import { skipOuter } from "../skip-outer.js";
import { type ChainLink, lowerChain } from "./chain.js";
import { readContext } from "./context.js";
import { accessElement } from "./element-access.js";
import { readError } from "./error-parts.js";
import { jsonLiteral, lowerIdentifier } from "./identifier.js";
import { readMatchPart } from "./match-parts.js";

/** `a.b`, `a?.b` */
export function lowerMember(node: ts.PropertyAccessExpression, cx: Cx): Expr {
  const id = builtinIdOf(node.name, cx);
  if (id !== undefined && isNamespace(id) && builtins[id]) return readBuiltin(builtins[id], b.nothing, node, cx);
  return (
    readConstant(node, cx) ??
    readExport(node, cx) ??
    readError(node, cx) ??
    readContext(node, cx) ??
    lowerLink(node, cx)
  );
}

/** A name of a module that is imported as a whole: `rates.standard` after `import * as rates`. */
function readExport({ expression, name }: ts.PropertyAccessExpression, cx: Cx): Expr | undefined {
  const module = skipOuter(expression);
  const symbol = ts.isIdentifier(module) ? cx.symbolOf(module) : undefined;
  const isModule = symbol !== undefined && (symbol.flags & ts.SymbolFlags.ValueModule) !== 0;
  return isModule && ts.isIdentifier(name) ? lowerIdentifier(name, cx) : undefined;
}

/** Any link of a chain, from its base on. */
export function lowerLink(node: ChainLink, cx: Cx): Expr {
  return lowerChain(
    node,
    cx,
    (value) => value,
    (link, base) => accessLink(link, base, cx),
  );
}

function accessLink(link: ChainLink, base: Expr, cx: Cx): Expr {
  if (base.kind === "invalid") return base;
  if (ts.isCallExpression(link)) return checkSettled(callMethod(link, base, cx), link, cx);
  return ts.isElementAccessExpression(link) ? accessElement(link, base, cx) : accessMember(link, base, cx);
}

/** Constants of the program: an enum member, a field of a module-level object. */
export function readConstant(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, cx: Cx): Expr | undefined {
  let root: ts.Expression = node;
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = skipOuter(root.expression);
  if (!ts.isIdentifier(root)) return undefined;
  const symbol = cx.symbolOf(root);
  if (symbol === undefined || cx.bindings.get(symbol) !== undefined) return undefined;
  const constant = cx.program.constantOf(node);
  return constant?.value === undefined ? undefined : jsonLiteral(constant.value);
}

function accessMember(node: ts.PropertyAccessExpression, base: Expr, cx: Cx): Expr {
  const ofMatch = readMatchPart(node, base, cx);
  if (ofMatch !== undefined) return ofMatch;
  const isTupleLength = node.name.text === "length" && isOnly(base.kinds, kinds.array);
  const receivers = isTupleLength ? [{ of: kinds.array, id: "Array.length" }] : receiversOf(node.name, base, cx);
  const isBuiltin = receivers.some(({ id }) => id !== undefined && builtins[id]);
  const receiver = isBuiltin ? present(base, node.name.text) : base;
  return readAsReceiver(receiver, receivers, (id, value) => readProperty(node, id, value, cx));
}

function readProperty(node: ts.PropertyAccessExpression, id: string | undefined, value: Expr, cx: Cx): Expr {
  const builtin = id === undefined ? undefined : builtins[id];
  if (builtin !== undefined) return b.bind(value, "o", (o) => readBuiltin(builtin, o, node, cx));
  if (node.name.text === "reason" && mayBeRejected(cx.checker.getTypeAtLocation(node.expression), cx)) {
    return cx.report(lowering.errorAsValue(cx.origin(node), { name: node.getText() }));
  }
  if (id !== undefined && isOnly(cx.kindsAt(node), kinds.fn))
    return cx.report(lowering.unsupportedSyntax(cx.origin(node), functionAsValue));
  return readDeclared(value, node.name.text, memberKinds(node, cx), cx.kindsAt(node.expression));
}

const functionAsValue = {
  syntax: "A function as a value",
  instead: "Call it, or pass it directly to an array method; functions are not JSON and cannot be stored.",
};

function readBuiltin(builtin: Builtin, receiver: Expr, node: ts.PropertyAccessExpression, cx: Cx): Expr {
  return builtin.lower({
    receiver,
    args: [],
    callbacks: new Map(),
    result: cx.kindsAt(node),
    element: elementKindsOf(cx.checker.getTypeAtLocation(node.expression), cx.checker),
    refuse: refusal(node, cx),
  });
}

/** The declared type of the property, narrowed where the chain has no `?.` (with it, the type at the node is of the whole chain). */
function memberKinds(node: ts.PropertyAccessExpression, cx: Cx): Kinds {
  if (!(node.flags & ts.NodeFlags.OptionalChain)) return cx.kindsAt(node);
  const symbol = cx.checker.getSymbolAtLocation(node.name);
  if (symbol === undefined) return cx.kindsAt(node) | kinds.undef;
  const mayLack = (symbol.flags & ts.SymbolFlags.Optional) !== 0 ? kinds.undef : 0;
  return kindsOfType(cx.checker.getTypeOfSymbol(symbol), cx.checker) | mayLack;
}

/** The base of a method or a built-in property: raises where it is null or undefined. */
export function present(base: Expr, key: string): Expr {
  if (!mayBe(base.kinds, kinds.nullish) || isOnly(base.kinds, kinds.never)) return base;
  return b.required(base, `Cannot read properties of null or undefined (reading '${key}')`);
}
