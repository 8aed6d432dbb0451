import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, type Kinds, kinds, mayBe } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { builtinIdOf, idOfDeclaration } from "./builtin-id.js";

/** One of the types that a value may have where a property of it is read, with the built-in that the property is there. */
export interface Receiver {
  readonly of: Kinds;
  /** Undefined for a property of the value's own. */
  readonly id: string | undefined;
}

const ownerKinds: Readonly<Record<string, Kinds>> = {
  String: kinds.string,
  Number: kinds.number,
  Boolean: kinds.boolean,
  // What booleans and objects do not declare themselves.
  Object: kinds.boolean | kinds.object,
  Array: kinds.array,
};

/** Whatever a value is, its length. */
export const lengths: readonly Receiver[] = [
  { of: kinds.string, id: "String.length" },
  { of: kinds.array, id: "Array.length" },
  { of: kinds.object, id: undefined },
];

/**
 * The built-ins that a property may be, one for each type of a union: `text.length` or `list.length`, whichever the value is. One alone where all
 * types share it.
 */
export function receiversOf(name: ts.MemberName, base: Expr, cx: Cx): readonly Receiver[] {
  const symbol = cx.symbolOf(name);
  if (symbol === undefined && name.text === "length" && mayBe(base.kinds, kinds.string | kinds.array)) return lengths;
  const found = new Map<string | undefined, Kinds>();
  for (const declaration of symbol?.declarations ?? []) {
    const id = idOfDeclaration(declaration, name.text);
    found.set(id, ownerKinds[id?.split(".")[0] ?? ""] ?? kinds.object);
  }
  if (found.size < 2 || !isOfUnion(name, cx)) return [{ of: kinds.unknown, id: builtinIdOf(name, cx) }];
  return [...found].map(([id, of]) => ({ of, id }));
}

/** A property of one type may be declared in several places of the library, and is the same in all. */
function isOfUnion({ parent }: ts.MemberName, cx: Cx): boolean {
  return ts.isPropertyAccessExpression(parent) && cx.checker.getTypeAtLocation(parent.expression).isUnion();
}

/** Reads the property as the one that the value has; what is of none of the types has none. */
export function readAsReceiver(
  base: Expr,
  receivers: readonly Receiver[],
  read: (id: string | undefined, value: Expr) => Expr,
): Expr {
  const [only] = receivers;
  if (only !== undefined && receivers.length === 1) return read(only.id, base);
  return b.bind(base, "o", (o) => {
    const possible = receivers.filter(({ of }) => mayBe(o.kinds, of));
    return possible.reduceRight<Expr>((otherwise, { id, of }, index) => {
      const value = read(id, b.narrow(o, of));
      const isLast = index === possible.length - 1 && isOnly(o.kinds, coveredBy(possible));
      return isLast ? value : b.cond(b.isOfKind(o, of), value, otherwise);
    }, b.nothing);
  });
}

const coveredBy = (receivers: readonly Receiver[]): Kinds =>
  receivers.reduce<Kinds>((all, { of }) => all | of, kinds.never);
