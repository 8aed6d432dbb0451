import { ts } from "#typescript";
import { toText } from "../builtins/to-text.js";
import { lowering } from "../diagnostics/codes/lower.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { Binding } from "./bindings.js";
import type { Cx } from "./cx.js";
import { lowerExpression } from "./expressions/index.js";
import { override } from "./expressions/object.js";
import { finite } from "./expressions/operands.js";
import { isOwned } from "./ownership.js";
import { bindPattern } from "./patterns.js";
import { reportAlias } from "./report-alias.js";
import { skipOuter } from "./skip-outer.js";

/** The value an assignment target has now. */
export function readTarget(target: ts.Expression, cx: Cx): Expr {
  return lowerExpression(skipOuter(target), cx);
}

/** Writes a value to a name, a pattern, or a part of an object or array; answers the value. */
export function assignTo(target: ts.Expression, value: Expr, node: ts.Node, cx: Cx): Expr {
  const place = skipOuter(target);
  if (value.kind === "invalid") return value;
  if (ts.isIdentifier(place)) return assignName(place, value, node, cx);
  if (ts.isPropertyAccessExpression(place) || ts.isElementAccessExpression(place))
    return assignPart(place, value, node, cx);
  if (ts.isArrayLiteralExpression(place) || ts.isObjectLiteralExpression(place)) {
    bindPattern(place, value, cx, (name, part) => {
      assignTo(name, part, node, cx);
    });
    return value;
  }
  return cx.report(
    lowering.unsupportedSyntax(cx.origin(place), {
      syntax: "This assignment target",
      instead: "Assign to a name or a property.",
    }),
  );
}

function assignName(name: ts.Identifier, value: Expr, node: ts.Node, cx: Cx): Expr {
  const symbol = cx.symbolOf(name);
  const binding = symbol && cx.bindings.get(symbol);
  if (symbol === undefined || binding === undefined) {
    return cx.report(lowering.mutableModuleState(cx.origin(name), { name: name.text }));
  }
  return assignBinding(symbol, binding, value, name.text, node, cx);
}

/** Gives a bound name a new value: an assignment in the flow, a new version in pure code. */
export function assignBinding(
  symbol: ts.Symbol,
  binding: Binding,
  value: Expr,
  name: string,
  node: ts.Node,
  cx: Cx,
): Expr {
  if (cx.flow === undefined) return rebindPure(symbol, binding, value, name, node, cx);
  if (binding.kind !== "variable")
    return cx.report(
      lowering.unsupportedSyntax(cx.origin(node), { syntax: `Writing \`${name}\``, instead: "Declare it with `let`." }),
    );
  if (binding.region !== cx.flow.region.id) {
    return cx.report(lowering.outerWrite(cx.origin(node), { name, where: "branch" }));
  }
  if (mayBe(value.kinds, kinds.infinite)) return finite(value, ts.isBinaryExpression(node) ? node.right : node, cx);
  cx.nonFinite.note(symbol, value);
  if (!binding.boxed && mayBe(value.kinds, kinds.undef)) {
    cx.assign(binding.id, b.required(value, `${name} is undefined`), false, node);
    return cx.readVariable(binding.id, binding.kinds, false);
  }
  cx.assign(binding.id, value, binding.boxed, node);
  return b.narrow(cx.readVariable(binding.id, binding.kinds, binding.boxed), value.kinds);
}

/** In pure code a write is a new version of the name; what the expression around it opens is closed by `statements`. */
function rebindPure(symbol: ts.Symbol, binding: Binding, value: Expr, name: string, node: ts.Node, cx: Cx): Expr {
  if (binding.kind !== "value" || !cx.pure?.owns(symbol)) {
    return cx.report(lowering.outerWrite(cx.origin(node), { name, where: "function" }));
  }
  return cx.pure.rebind(symbol, value, name, cx);
}

/** `object.key = value`: the name gets a new object with that part changed (§ mutation: only of a value nothing else holds). */
function assignPart(
  place: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  value: Expr,
  node: ts.Node,
  cx: Cx,
): Expr {
  const root = rootOf(place);
  if (root === undefined || !isOwned(root, place.expression, cx)) {
    return reportAlias(place, place.expression, root, cx);
  }
  const stored = finite(value, ts.isBinaryExpression(node) ? node.right : node, cx);
  if (stored.kind === "invalid") return stored;
  const held = cx.flow === undefined || stored.kind === "literal" ? stored : cx.capture(stored, "value", node);
  assignTo(place.expression, changedBase(place, held, cx), node, cx);
  return held;
}

function changedBase(place: ts.PropertyAccessExpression | ts.ElementAccessExpression, value: Expr, cx: Cx): Expr {
  const base = presentBase(lowerExpression(place.expression, cx), place);
  if (ts.isPropertyAccessExpression(place) && place.name.text === "length" && mayBe(base.kinds, kinds.array))
    return truncate(base, value);
  if (ts.isPropertyAccessExpression(place)) return override(base, b.literal(place.name.text), value);
  const key = lowerExpression(place.argumentExpression, cx);
  if (!mayBe(base.kinds, kinds.array) || !mayBe(key.kinds, kinds.number)) return override(base, toText(key), value);
  if (isOnly(base.kinds, kinds.array)) return replaceAt(base, key, value);
  return b.bindAll([base, key, b.orNull(value)], ["o", "k", "v"], ([o = base, k = key, v = value]) =>
    b.cond(
      b.isOfKind(o, kinds.array),
      replaceAt(b.narrow(o, kinds.array), b.narrow(k, kinds.number), v),
      override(b.narrow(o, kinds.object), toText(k), v),
    ),
  );
}

/** Writing a part of what is not there raises, as it does in JavaScript. */
function presentBase(base: Expr, place: ts.PropertyAccessExpression | ts.ElementAccessExpression): Expr {
  const key = ts.isPropertyAccessExpression(place) ? place.name.text : "an element";
  return b.required(base, `Cannot set properties of null or undefined (setting '${key}')`);
}

/** `list.length = n` cuts the list; a longer one would have holes. */
function truncate(list: Expr, length: Expr): Expr {
  if (length.kind === "literal" && length.value === 0) return b.emptyArray;
  return b.bindAll([list, length], ["a", "n"], ([a = list, n = length]) => {
    const [element, index] = [b.makeLocal("e"), b.makeLocal("i")];
    const kept = b.sequence("filter", [
      a,
      b.lambda([element, index], b.binary("<", b.localOf(index, kinds.integer), n)),
    ]);
    return b.cond(
      b.binary("<=", n, b.call("count", [a], kinds.integer)),
      kept,
      b.raise("RangeError: the length leaves holes in the array"),
    );
  });
}

/** `list[i] = value` inside the list, or right behind its end. */
function replaceAt(list: Expr, index: Expr, value: Expr): Expr {
  return b.bindAll([list, index, b.orNull(value)], ["a", "i", "v"], ([a = list, i = index, v = value]) => {
    const count = b.call("count", [a], kinds.integer);
    const [element, position] = [b.makeLocal("e"), b.makeLocal("j")];
    const changed = b.sequence("map", [
      a,
      b.lambda(
        [element, position],
        b.cond(b.binary("=", b.localOf(position, kinds.integer), i), v, b.localOf(element, kinds.json)),
      ),
    ]);
    const appended = b.array([
      { mode: "spread", value: a },
      { mode: "element", value: v },
    ]);
    const isInside = b.and(b.binary(">=", i, b.literal(0)), b.binary("<", i, count));
    return b.cond(
      isInside,
      changed,
      b.cond(b.binary("=", i, count), appended, b.raise("RangeError: the index leaves a hole in the array")),
    );
  });
}

export function rootOf(place: ts.Expression): ts.Identifier | undefined {
  let root = skipOuter(place);
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = skipOuter(root.expression);
  return ts.isIdentifier(root) ? root : undefined;
}
