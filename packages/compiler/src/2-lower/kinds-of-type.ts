import { ts } from "#typescript";
import { type Kinds, kinds } from "../ir/kinds.js";

const flagKinds: readonly (readonly [ts.TypeFlags, Kinds])[] = [
  [ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never, kinds.unknown],
  [ts.TypeFlags.Undefined | ts.TypeFlags.Void, kinds.undef],
  [ts.TypeFlags.Null, kinds.null],
  [ts.TypeFlags.BooleanLike, kinds.boolean],
  [ts.TypeFlags.StringLike, kinds.string],
  [ts.TypeFlags.Index, kinds.string | kinds.number],
  // Symbols are no values of a workflow; `keyof` names them beside text and numbers.
  [ts.TypeFlags.ESSymbolLike, kinds.never],
  [ts.TypeFlags.NonPrimitive, kinds.array | kinds.object],
];

/** What a value of this type may be at run time, as far as the type tells. */
export function kindsOfType(type: ts.Type, checker: ts.TypeChecker): Kinds {
  if (type.isUnion()) return type.types.reduce<Kinds>((all, one) => all | kindsOfType(one, checker), kinds.never);
  if (type.isIntersection()) return kindsOfIntersection(type, checker);
  if (type.flags & ts.TypeFlags.NumberLike) {
    return type.isNumberLiteral() && Number.isInteger(type.value) ? kinds.integer : kinds.number;
  }
  for (const [flags, of] of flagKinds) if (type.flags & flags) return of;
  if (type.flags & ts.TypeFlags.Object) return kindsOfObject(type, checker);
  const constraint = checker.getBaseConstraintOfType(type);
  return constraint === undefined || constraint === type ? kinds.unknown : kindsOfType(constraint, checker);
}

/** A branded primitive (`string & { brand }`) is its primitive; otherwise each part narrows. */
function kindsOfIntersection(type: ts.IntersectionType, checker: ts.TypeChecker): Kinds {
  const parts = type.types.map((one) => kindsOfType(one, checker));
  const primitive = parts.find((one) => (one & (kinds.object | kinds.array)) === 0);
  return primitive ?? parts.reduce<Kinds>((all, one) => all & one, kinds.unknown);
}

function kindsOfObject(type: ts.Type, checker: ts.TypeChecker): Kinds {
  if (checker.isArrayType(type) || checker.isTupleType(type)) return kinds.array;
  if (type.getCallSignatures().length > 0) return kinds.fn;
  // `RegExpMatchArray` and its like are interfaces over an array.
  if (checker.getIndexTypeOfType(type, ts.IndexKind.Number) !== undefined && type.getProperty("length") !== undefined)
    return kinds.array;
  const isEmpty = type.getProperties().length === 0 && checker.getIndexInfosOfType(type).length === 0;
  const isNamed =
    ((type.symbol?.flags ?? 0) & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.ObjectLiteral)) !==
    0;
  // `{}` is anything but null and undefined, as `unknown` narrows to by a test of its truth.
  return isEmpty && !isNamed ? kinds.json & ~kinds.null : kinds.object;
}

/** What the elements of an array type may be. */
export function elementKindsOf(type: ts.Type, checker: ts.TypeChecker): Kinds {
  const parts = type.isUnion() ? type.types : [type];
  let of: Kinds = kinds.never;
  for (const part of parts) {
    const element = checker.getIndexTypeOfType(part, ts.IndexKind.Number);
    const item = element ?? iteratedType(part, checker);
    if (item !== undefined && !(part.flags & ts.TypeFlags.StringLike)) of |= kindsOfType(item, checker);
  }
  return of === kinds.never ? kinds.unknown : of;
}

/** What an iterator of the standard library yields: `list.entries()`, `text.matchAll(…)`. */
function iteratedType(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  if (!/Iterator$|^Set$/.test(type.symbol?.name ?? "") || !isReference(type)) return undefined;
  return checker.getTypeArguments(type)[0];
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return "target" in type;
}

/** Whether every value of the type has an item at this index: a tuple with that many required items. */
export function hasItem(type: ts.Type, index: number, checker: ts.TypeChecker): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => checker.isTupleType(part) && isTupleReference(part) && index < part.target.minLength);
}

/** Whether every value of the object type has a property for each of the keys that the key's type allows: `prices[plan]`. */
export function hasEachKey(type: ts.Type, key: ts.Type, checker: ts.TypeChecker): boolean {
  const names = (key.isUnion() ? key.types : [key]).map((one) => (one.isStringLiteral() ? one.value : undefined));
  const parts = type.isUnion() ? type.types : [type];
  return names.every(
    (name) =>
      name !== undefined &&
      parts.every((part) => {
        // `getPropertyOfType` would also answer what all objects have: `toString`.
        const property = checker.getPropertiesOfType(part).find((one) => one.name === name);
        return property !== undefined && (property.flags & ts.SymbolFlags.Optional) === 0;
      }),
  );
}

function isTupleReference(type: ts.Type): type is ts.TupleTypeReference {
  return "target" in type && typeof type.target === "object" && type.target !== null && "minLength" in type.target;
}
