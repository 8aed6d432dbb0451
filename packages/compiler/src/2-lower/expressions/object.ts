import { ts } from "#typescript";
import { toText } from "../../builtins/to-text.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import { isLeaving } from "../boundary.js";
import { nullForNonFinite } from "../calls/step.js";
import type { Cx } from "../cx.js";
import { skipOuter } from "../skip-outer.js";
import { refuseUndefinedKeys } from "../undefined-keys.js";
import { lowerExpression } from "./index.js";
import { finite, isStable, keep, lastEffect } from "./operands.js";

type Part =
  | { readonly kind: "field"; readonly key: string; readonly value: Expr }
  | { readonly kind: "computed"; readonly key: Expr; readonly value: Expr }
  | { readonly kind: "spread"; readonly value: Expr };

/** `{ a, b: c, ["d"]: e, ...f }` */
export function lowerObject(node: ts.ObjectLiteralExpression, cx: Cx): Expr {
  const last = lastEffect(node.properties, cx);
  const parts = node.properties.flatMap((property, index) => {
    if (index > 0 && ts.isSpreadAssignment(property) && refuseUndefinedKeys(property.expression, cx)) return [];
    const part = lowerProperty(property, cx);
    if (part === undefined) return [];
    return [index < last && !isStable(part.value, cx) ? { ...part, value: keep(part.value, property, cx) } : part];
  });
  return assemble(parts);
}

function lowerProperty(property: ts.ObjectLiteralElementLike, cx: Cx): Part | undefined {
  if (ts.isSpreadAssignment(property)) {
    return { kind: "spread", value: spreadable(lowerExpression(property.expression, cx), property.expression) };
  }
  if (ts.isShorthandPropertyAssignment(property)) {
    return {
      kind: "field",
      key: property.name.text,
      value: fieldValue(lowerExpression(property.name, cx), property.name, cx),
    };
  }
  if (ts.isPropertyAssignment(property)) return lowerAssignmentPart(property, cx);
  cx.report(
    lowering.unsupportedSyntax(cx.origin(property), {
      syntax: ts.isMethodDeclaration(property) ? "A method in an object" : "An accessor in an object",
      instead: "Objects of a workflow are JSON: give the property a value.",
    }),
  );
  return undefined;
}

function lowerAssignmentPart(property: ts.PropertyAssignment, cx: Cx): Part {
  const { name } = property;
  if (ts.isComputedPropertyName(name)) {
    const key = lowerExpression(name.expression, cx);
    const value = fieldValue(lowerExpression(property.initializer, cx), property.initializer, cx);
    if (key.kind === "literal") return { kind: "field", key: String(key.value), value };
    return { kind: "computed", key: toText(key), value };
  }
  const value = fieldValue(lowerExpression(property.initializer, cx), property.initializer, cx);
  const key = ts.isNumericLiteral(name) ? String(Number(name.text)) : name.text;
  return { kind: "field", key, value };
}

/** A number that may be NaN becomes null where the object crosses a boundary; elsewhere an object cannot hold it. */
function fieldValue(value: Expr, node: ts.Expression, cx: Cx): Expr {
  return mayBe(value.kinds, kinds.nonfinite) && isLeaving(node, cx) ? nullForNonFinite(value) : finite(value, node, cx);
}

/** Spreading null, undefined, a boolean or a number adds nothing; an array adds its items under their indexes, and text its characters. */
function spreadable(value: Expr, node: ts.Expression): Expr {
  if (isOnly(value.kinds, kinds.object | kinds.undef)) return value;
  return b.bind(value, "o", (o) => {
    const fields = b.cond(b.isOfKind(o, kinds.object), b.narrow(o, kinds.object), b.emptyObject);
    const orItems = mayBe(o.kinds, kinds.array)
      ? b.cond(b.isOfKind(o, kinds.array), indexed(b.narrow(o, kinds.array)), fields)
      : fields;
    // What is left of `text && { … }` is the empty text.
    if (!mayBe(o.kinds, kinds.string) || isGuarded(node)) return orItems;
    return b.cond(
      b.and(b.isOfKind(o, kinds.string), b.binary("!=", o, b.literal(""))),
      b.raise("TypeError: text cannot be spread into an object"),
      orItems,
    );
  });
}

function isGuarded(node: ts.Expression): boolean {
  const value = skipOuter(node);
  return ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

/** An array as an object: each item under its index. */
function indexed(list: Expr): Expr {
  const [item, index] = [b.makeLocal("v"), b.makeLocal("i")];
  const field = b.computedObject(toText(b.localOf(index, kinds.integer)), b.localOf(item, kinds.json));
  return b.call("merge", [b.sequence("map", [list, b.lambda([item, index], field)])], kinds.object);
}

/**
 * Runs of plain fields become objects; later parts win (§2 of the reference). A field after a spread that may be undefined takes the key
 * away, as in JavaScript, and does not leave the spread's value.
 */
function assemble(parts: readonly Part[]): Expr {
  const groups: Expr[] = [];
  const fields = new Map<string, Expr>();
  const flush = (): void => {
    if (fields.size > 0) groups.push(b.object([...fields].map(([key, value]) => ({ key, value }))));
    fields.clear();
  };
  for (const part of parts) {
    if (part.kind === "field") {
      const isOverride = groups.length > 0 && mayBe(part.value.kinds, kinds.undef);
      if (isOverride) {
        flush();
        groups.splice(0, groups.length, override(mergeAll(groups), b.literal(part.key), part.value));
      } else {
        fields.set(part.key, part.value);
      }
    } else {
      flush();
      if (part.kind === "spread") groups.push(part.value);
      else if (mayBe(part.value.kinds, kinds.undef)) {
        groups.splice(0, groups.length, override(mergeAll(groups), part.key, part.value));
      } else groups.push(b.computedObject(part.key, part.value));
    }
  }
  flush();
  const [only] = groups;
  if (groups.length === 0) return b.emptyObject;
  return groups.length === 1 && only?.kind === "object" ? only : mergeAll(groups);
}

export function mergeAll(groups: readonly Expr[]): Expr {
  return b.call("merge", [b.array(groups.map((value) => ({ mode: "element", value })))], kinds.object);
}

/** The object with `key` set to a value, or without it when the value is undefined. */
export function override(object: Expr, key: Expr, value: Expr): Expr {
  return b.bindAll([object, key, value], ["o", "k", "v"], ([o = object, k = key, v = value]) => {
    const set = mergeAll([
      o,
      k.kind === "literal" ? b.object([{ key: String(k.value), value: v }]) : b.computedObject(k, v),
    ]);
    return mayBe(v.kinds, kinds.undef) ? b.cond(b.exists(v), set, without(o, k)) : set;
  });
}

/** The object without one key: `$sift` answers nothing for no key, and `$merge([nothing])` is `{}`. */
export function without(object: Expr, key: Expr): Expr {
  const [value, name] = [b.makeLocal("v"), b.makeLocal("k")];
  const test = b.lambda([value, name], b.binary("!=", b.localOf(name, kinds.string), key));
  return mergeAll([b.call("sift", [object, test], kinds.object | kinds.undef)]);
}
