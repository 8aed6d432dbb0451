import { ts } from "#typescript";
import { builtins } from "../../builtins/index.js";
import { orInvalidDate } from "../../builtins/invalid-date.js";
import { toText } from "../../builtins/to-text.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import { refusal } from "../calls/refusal.js";
import type { Cx } from "../cx.js";
import { readDeclared } from "../declared-member.js";
import { hasEffects } from "../effects.js";
import { isInRange } from "../index-range.js";
import { isOwnKey } from "../key-range.js";
import { elementKindsOf, hasEachKey, hasItem } from "../kinds-of-type.js";
import { hidesUndefined, readItem } from "../missing-item.js";
import { skipOuter } from "../skip-outer.js";
import { lowerExpression } from "./index.js";
import { readMatchPart } from "./match-parts.js";
import { lowerLink, present, readConstant } from "./member.js";
import { keep, shorten } from "./operands.js";

/** `a[i]`, `o["key"]`, `o?.[key]` */
export function lowerElementAccess(node: ts.ElementAccessExpression, cx: Cx): Expr {
  return readConstant(node, cx) ?? lowerLink(node, cx);
}

export function accessElement(node: ts.ElementAccessExpression, base: Expr, cx: Cx): Expr {
  const ofMatch = readMatchPart(node, base, cx);
  if (ofMatch !== undefined) return ofMatch;
  const argument = node.argumentExpression;
  const held = cx.flow && hasEffects(argument, cx) ? keep(base, node.expression, cx) : base;
  const key = lowerExpression(argument, cx);
  const name = key.kind === "literal" ? String(key.value) : "key";
  return b.bind(present(held, name), "o", (o) => readUnlessNaN(o, key, node, cx));
}

/** A list has no item at NaN. */
function readUnlessNaN(base: Expr, key: Expr, node: ts.ElementAccessExpression, cx: Cx): Expr {
  const isList = isOnly(base.kinds, kinds.array) || isOnly(base.kinds, kinds.string);
  const isNumber = isOnly(key.kinds, kinds.number | kinds.nan) && mayBe(key.kinds, kinds.number);
  if (!isList || !isNumber || !mayBe(key.kinds, kinds.nan)) return readElement(base, orInvalidDate(key), node, cx);
  return b.bind(key, "k", (k) =>
    b.cond(b.binary("!=", k, b.literal(null)), readElement(base, b.narrow(k, kinds.number), node, cx), b.nothing),
  );
}

function readElement(base: Expr, key: Expr, node: ts.ElementAccessExpression, cx: Cx): Expr {
  if (isOnly(base.kinds, kinds.array) && isOnly(key.kinds, kinds.number)) {
    const type = cx.checker.getTypeAtLocation(node.expression);
    const element = elementKindsOf(type, cx.checker);
    const isSure = !hidesUndefined(element) && isInRange(node, cx);
    if (isSure) return b.narrow(b.at(base, key, element), element);
    const item = readIndex(base, key, element);
    if (hidesUndefined(element)) return readItem(item);
    const isCertain =
      key.kind === "literal" &&
      typeof key.value === "number" &&
      hasItem(cx.checker.getNonNullableType(type), key.value, cx.checker);
    return isCertain ? b.narrow(item, cx.kindsAt(node)) : item;
  }
  if (isOnly(base.kinds, kinds.object) && isOnly(key.kinds, kinds.string | kinds.number)) {
    const found = cx.kindsAt(node) | (isDeclared(node, cx) ? 0 : kinds.undef);
    if (key.kind === "literal") return b.readMember(base, String(key.value), found, false);
    return b.call("lookup", [base, toText(key)], isOwnKey(node, cx) ? found & ~kinds.undef : found);
  }
  if (isOnly(base.kinds, kinds.string)) {
    const character = readCharacter(base, key, node, cx);
    return isInRange(node, cx) ? b.narrow(character, kinds.string) : character;
  }
  if (
    isOnly(base.kinds, kinds.json) &&
    key.kind === "literal" &&
    typeof key.value === "string" &&
    key.value !== "length"
  ) {
    const found = cx.kindsAt(node) | (isDeclared(node, cx) ? 0 : kinds.undef);
    return readDeclared(b.narrow(base, kinds.json), key.value, found, cx.kindsAt(node.expression));
  }
  return refuseAccess(base, key, node, cx);
}

/** Says which of the two is in the way: the key, or what is indexed. */
function refuseAccess(base: Expr, key: Expr, node: ts.ElementAccessExpression, cx: Cx): Expr {
  const isList = isOnly(base.kinds, kinds.array) || isOnly(base.kinds, kinds.string);
  const lacking = kinds.nullish | kinds.nan;
  if ((isList || isOnly(base.kinds, kinds.object)) && mayBe(key.kinds, lacking)) {
    const said = shorten(skipOuter(node.argumentExpression).getText(), 40);
    const names = [
      ...(mayBe(key.kinds, kinds.undef) ? ["undefined"] : []),
      ...(mayBe(key.kinds, kinds.null) ? ["null"] : []),
      ...(mayBe(key.kinds, kinds.nan) ? ["NaN"] : []),
    ];
    const instead = mayBe(key.kinds, kinds.nullish)
      ? `Give it a value: \`${isAtom(node.argumentExpression) ? said : `(${said})`} ?? ${isList ? "0" : '""'}\`.`
      : `Say what holds in that case: \`Number.isFinite(${said}) ? ${said} : 0\`.`;
    return refuse(node, `the key \`${said}\` may be ${names.join(" or ")}`, instead, cx);
  }
  return refuse(
    node,
    "what is indexed may be an object, an array or text",
    'Test the value first: `Array.isArray(value)`, `typeof value === "object"`.',
    cx,
  );
}

const isAtom = (node: ts.Expression): boolean =>
  !ts.isBinaryExpression(skipOuter(node)) && !ts.isConditionalExpression(skipOuter(node));

/** The key is one of those that the object's type declares, none of them optional: it is there as surely as `o.key` is. */
function isDeclared({ expression, argumentExpression }: ts.ElementAccessExpression, cx: Cx): boolean {
  const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(expression));
  return hasEachKey(type, cx.checker.getTypeAtLocation(argumentExpression), cx.checker);
}

/** `text[i]`: as `text.at(i)`, but a negative index finds nothing. */
function readCharacter(base: Expr, key: Expr, node: ts.ElementAccessExpression, cx: Cx): Expr {
  const at = builtins["String.at"];
  if (at === undefined || !isOnly(key.kinds, kinds.number))
    return refuse(node, "the index may be no number", "Use `text.at(i)`.", cx);
  return b.bindAll([base, key], ["s", "i"], ([s = base, i = key]) => {
    const found = at.lower({
      receiver: s,
      args: [i],
      callbacks: new Map(),
      result: kinds.string | kinds.undef,
      element: kinds.never,
      refuse: refusal(node, cx),
    });
    return i.kind === "literal" && typeof i.value === "number" && i.value >= 0
      ? found
      : b.cond(b.binary(">=", i, b.literal(0)), found, b.nothing);
  });
}

function refuse(node: ts.ElementAccessExpression, reason: string, instead: string, cx: Cx): Expr {
  return cx.report(lowering.noExactForm(cx.origin(node), { what: "Access by index", reason, instead }));
}

/** A dynamic index that is negative or no whole number finds nothing; JSONata would count from the end, or round down (§1.5). */
export function readIndex(list: Expr, index: Expr, element: number): Expr {
  if (index.kind === "literal" && typeof index.value === "number") {
    return Number.isInteger(index.value) && index.value >= 0 ? b.at(list, index, element) : b.nothing;
  }
  return b.bind(index, "i", (i) => {
    const isWhole = mayBe(i.kinds, kinds.fraction)
      ? b.binary("=", i, b.call("floor", [i], kinds.integer))
      : b.literal(true);
    return b.cond(b.and(b.binary(">=", i, b.literal(0)), isWhole), b.at(list, i, element), b.nothing);
  });
}
