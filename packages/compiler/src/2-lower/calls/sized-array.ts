import { ts } from "#typescript";
import { builtins } from "../../builtins/index.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { lowerOperands } from "../expressions/operands.js";
import { skipOuter } from "../skip-outer.js";
import { builtinIdOf } from "./builtin-id.js";
import { refusal } from "./refusal.js";

/** Methods that answer the same for a hole as for the null that JSON has in its place. */
const seeingHoles: ReadonlySet<string> = new Set(["fill", "keys", "join", "length"]);

/** `Array(n)`, `new Array(n)`, `Array(a, b)`; undefined for any other call. An array of holes is made where it is filled, counted, or walked by index only. */
export function lowerSizedArray(node: ts.CallExpression | ts.NewExpression, cx: Cx): Expr | undefined {
  const callee = skipOuter(node.expression);
  const make = builtins["ArrayConstructor()"];
  if (make === undefined || !ts.isIdentifier(callee) || builtinIdOf(callee, cx) !== "Array") return undefined;
  const refuse = refusal(node, cx);
  const args = lowerOperands(node.arguments ?? [], cx);
  if (args.some((one) => one.kind === "invalid")) return b.invalid;
  const isSized = args.length === 1 && args[0] !== undefined && !isOnly(args[0].kinds, kinds.scalar & ~kinds.number);
  if (isSized && !isFilled(node))
    return refuse(
      "it is an array of holes, which JSON does not have",
      "Write `Array.from({ length: n }, () => value)`.",
    );
  return make.lower({
    receiver: b.nothing,
    args,
    callbacks: new Map(),
    result: kinds.array,
    element: kinds.unknown,
    refuse,
  });
}

function isFilled(node: ts.Node): boolean {
  let at = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isAsExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isPropertyAccessExpression(parent)) return seeingHoles.has(parent.name.text);
  if (ts.isSpreadElement(parent) && ts.isArrayLiteralExpression(parent.parent))
    return isWalkedByIndex(parent.parent.parent);
  const isFrom =
    ts.isCallExpression(parent) && parent.arguments[0] === at && parent.expression.getText() === "Array.from";
  return isFrom && ignoresItem(parent.arguments[1]);
}

/** `[...Array(n)].map((_, index) => …)` */
function isWalkedByIndex(access: ts.Node): boolean {
  const call = access.parent;
  return (
    ts.isPropertyAccessExpression(access) &&
    access.name.text === "map" &&
    ts.isCallExpression(call) &&
    ignoresItem(call.arguments[0])
  );
}

function ignoresItem(each: ts.Node | undefined): boolean {
  if (each === undefined || !ts.isArrowFunction(each)) return false;
  const name = each.parameters[0]?.name;
  if (name === undefined) return true;
  return ts.isIdentifier(name) && !mentions(each.body, name.text);
}

const mentions = (node: ts.Node, name: string): boolean =>
  (ts.isIdentifier(node) && node.text === name) ||
  (ts.forEachChild(node, (child) => mentions(child, name) || undefined) ?? false);
