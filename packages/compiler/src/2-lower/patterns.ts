import { ts } from "#typescript";
import { builtins } from "../builtins/index.js";
import { toText } from "../builtins/to-text.js";
import { lowering } from "../diagnostics/codes/lower.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, type Kinds, kinds, mayBe } from "../ir/kinds.js";
import { isAtomic } from "../ir/walk.js";
import { withDefault } from "./calls/arguments.js";
import { lengths, readAsReceiver } from "./calls/receivers.js";
import { refusal } from "./calls/refusal.js";
import type { Cx } from "./cx.js";
import { readDeclared } from "./declared-member.js";
import { lowerExpression } from "./expressions/index.js";
import { without } from "./expressions/object.js";
import { isStable } from "./expressions/operands.js";
import { iterableOf } from "./iterable.js";
import { hasItem } from "./kinds-of-type.js";
import { hidesUndefined, readItem } from "./missing-item.js";
import { mayBeRejected } from "./settled-result.js";
import { skipOuter } from "./skip-outer.js";

type Pattern = ts.BindingPattern | ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;
type Leaf = ts.Identifier | ts.Expression;
/** Receives each name (or assignment target) of a pattern with its part of the value. */
export type BindLeaf = (target: Leaf, value: Expr) => void;

/** One part of a pattern, the same for declarations and assignments. */
interface Part {
  readonly target: ts.BindingName | ts.Expression;
  readonly fallback: ts.Expression | undefined;
  readonly node: ts.Node;
}

/** Takes a value apart: `{ a, b: [c = 1, ...d] }`. Each part is an expression of the whole; missing parts take their default. */
export function bindPattern(pattern: Pattern, whole: Expr, cx: Cx, bind: BindLeaf): void {
  // The parts are read before any of the targets is written: `[a, b] = [b, a]` swaps.
  const value =
    cx.flow === undefined || isAtomic(whole)
      ? whole
      : isStable(whole, cx) && isLiteralShape(whole)
        ? whole
        : cx.capture(whole, "value", pattern);
  if (ts.isArrayBindingPattern(pattern) || ts.isArrayLiteralExpression(pattern)) bindArray(pattern, value, cx, bind);
  else bindObject(pattern, value, cx, bind);
}

const isLiteralShape = (value: Expr): boolean => value.kind === "array" || value.kind === "object";

function bindPart(part: Part, value: Expr, cx: Cx, bind: BindLeaf): void {
  const given = withDefault(value, part.fallback, cx);
  const { target } = part;
  if (ts.isObjectBindingPattern(target) || ts.isArrayBindingPattern(target)) bindPattern(target, given, cx, bind);
  else if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target))
    bindPattern(target, given, cx, bind);
  else bind(target, given);
}

function bindObject(
  pattern: ts.ObjectBindingPattern | ts.ObjectLiteralExpression,
  value: Expr,
  cx: Cx,
  bind: BindLeaf,
): void {
  const taken: Expr[] = [];
  const parts = ts.isObjectBindingPattern(pattern) ? pattern.elements : pattern.properties;
  for (const element of parts) {
    if (isRest(element)) {
      const target = ts.isBindingElement(element) ? element.name : element.expression;
      bindPart({ target, fallback: undefined, node: element }, taken.reduce(without, value), cx, bind);
      continue;
    }
    const part = objectPart(element);
    if (part === undefined) {
      cx.report(
        lowering.unsupportedSyntax(cx.origin(element), {
          syntax: "This pattern",
          instead: "Read the properties one by one.",
        }),
      );
      continue;
    }
    const key = keyOf(part.key, cx);
    if (key.kind === "literal" && key.value === "reason" && mayBeRejected(cx.checker.getTypeAtLocation(pattern), cx)) {
      cx.report(lowering.errorAsValue(cx.origin(element), { name: "reason" }));
    }
    taken.push(key);
    bindPart(part, readKey(value, key, part, cx.kindsAt(pattern), cx), cx, bind);
  }
}

function isRest(
  element: ts.BindingElement | ts.ObjectLiteralElementLike,
): element is ts.BindingElement | ts.SpreadAssignment {
  return ts.isSpreadAssignment(element) || (ts.isBindingElement(element) && element.dotDotDotToken !== undefined);
}

function objectPart(
  element: ts.BindingElement | ts.ObjectLiteralElementLike,
): (Part & { readonly key: ts.PropertyName }) | undefined {
  if (ts.isBindingElement(element)) {
    const key = element.propertyName ?? (ts.isIdentifier(element.name) ? element.name : undefined);
    return key && { key, target: element.name, fallback: element.initializer, node: element };
  }
  if (ts.isShorthandPropertyAssignment(element)) {
    return { key: element.name, target: element.name, fallback: element.objectAssignmentInitializer, node: element };
  }
  if (!ts.isPropertyAssignment(element)) return undefined;
  return { key: element.name, ...splitDefault(element.initializer), node: element };
}

/** In an assignment pattern a default looks like an assignment. */
function splitDefault(node: ts.Expression): Pick<Part, "target" | "fallback"> {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return { target: skipOuter(node.left), fallback: node.right };
  }
  return { target: skipOuter(node), fallback: undefined };
}

function keyOf(name: ts.PropertyName, cx: Cx): Expr {
  if (ts.isComputedPropertyName(name)) return toText(lowerExpression(name.expression, cx));
  return b.literal(ts.isNumericLiteral(name) ? String(Number(name.text)) : name.text);
}

function readKey(value: Expr, key: Expr, part: Part, said: Kinds, cx: Cx): Expr {
  const of = partKinds(part, cx);
  if (key.kind !== "literal") return b.call("lookup", [value, key], of | kinds.undef);
  const name = String(key.value);
  const isOfObject = !isOnly(value.kinds, kinds.array | kinds.string) && !isOfList(name);
  return isOfObject ? readDeclared(value, name, of, said) : readOfList(value, name, part, said, cx);
}

/** What arrays and text have that is no field of an object: `const { length, 0: first } = list`. */
const isOfList = (key: string): boolean => key === "length" || /^\d+$/.test(key);

function readOfList(value: Expr, key: string, part: Part, said: Kinds, cx: Cx): Expr {
  const of = partKinds(part, cx);
  if (isOnly(value.kinds, kinds.array) && /^\d+$/.test(key)) return readItem(b.at(value, b.literal(Number(key)), of));
  const refuse = refusal(part.node, cx);
  if (key === "length") {
    return readAsReceiver(value, lengths, (id, list) => {
      const call = {
        receiver: list,
        args: [],
        callbacks: new Map(),
        result: kinds.integer,
        element: kinds.unknown,
        refuse,
      };
      return (id && builtins[id]?.lower(call)) || readDeclared(list, key, of, said);
    });
  }
  if (!mayBe(value.kinds, kinds.array | kinds.string)) return readDeclared(value, key, of, said);
  return refuse("what is taken apart may be an array or text", "Read the property by its name.");
}

/** What a part may be before its default: the type of the name has the default's share in it, so undefined is added back. */
function partKinds(part: Part, cx: Cx): Kinds {
  const of = cx.kindsAt(part.target);
  return part.fallback === undefined ? of : of | kinds.undef;
}

function bindArray(
  pattern: ts.ArrayBindingPattern | ts.ArrayLiteralExpression,
  whole: Expr,
  cx: Cx,
  bind: BindLeaf,
): void {
  const value = iterableOf(whole, pattern, cx);
  pattern.elements.forEach((element, index) => {
    if (ts.isOmittedExpression(element)) return;
    const isRestElement = ts.isBindingElement(element)
      ? element.dotDotDotToken !== undefined
      : ts.isSpreadElement(element);
    if (isRestElement) {
      const target = ts.isBindingElement(element)
        ? element.name
        : ts.isSpreadElement(element)
          ? element.expression
          : element;
      bindPart({ target, fallback: undefined, node: element }, itemsFrom(value, index), cx, bind);
      return;
    }
    const part: Part = ts.isBindingElement(element)
      ? { target: element.name, fallback: element.initializer, node: element }
      : { ...splitDefault(element), node: element };
    const of = partKinds(part, cx);
    const item = b.at(value, b.literal(index), of);
    const isCertain = isInTuple(pattern, index, cx);
    bindPart(
      part,
      isCertain && !hidesUndefined(of) ? b.narrow(item, of) : hidesUndefined(of) ? readItem(item) : item,
      cx,
      bind,
    );
  });
}

/** The items of a list from an index on. */
export function itemsFrom(list: Expr, start: number): Expr {
  const [element, index] = [b.makeLocal("e"), b.makeLocal("i")];
  return b.sequence("filter", [
    list,
    b.lambda([element, index], b.binary(">=", b.localOf(index, kinds.integer), b.literal(start))),
  ]);
}

/** Whether the type says that the list has an item there: a tuple has its required items. */
function isInTuple(pattern: ts.ArrayBindingPattern | ts.ArrayLiteralExpression, index: number, cx: Cx): boolean {
  const holder =
    ts.isArrayBindingPattern(pattern) && ts.isVariableDeclaration(pattern.parent)
      ? pattern.parent.initializer
      : undefined;
  return hasItem(cx.checker.getTypeAtLocation(holder ?? pattern), index, cx.checker);
}
