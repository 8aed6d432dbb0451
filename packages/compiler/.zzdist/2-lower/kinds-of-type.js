import { ts } from "#typescript";
import { kinds } from "../ir/kinds.js";
const flagKinds = [
    [ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never, kinds.unknown],
    [ts.TypeFlags.Undefined | ts.TypeFlags.Void, kinds.undef],
    [ts.TypeFlags.Null, kinds.null],
    [ts.TypeFlags.BooleanLike, kinds.boolean],
    [ts.TypeFlags.StringLike, kinds.string],
    [ts.TypeFlags.NonPrimitive, kinds.array | kinds.object],
];
/** What a value of this type may be at run time, as far as the type tells. */
export function kindsOfType(type, checker) {
    if (type.isUnion())
        return type.types.reduce((all, one) => all | kindsOfType(one, checker), kinds.never);
    if (type.isIntersection())
        return kindsOfIntersection(type, checker);
    if (type.flags & ts.TypeFlags.NumberLike) {
        return type.isNumberLiteral() && Number.isInteger(type.value) ? kinds.integer : kinds.number;
    }
    for (const [flags, of] of flagKinds)
        if (type.flags & flags)
            return of;
    if (type.flags & ts.TypeFlags.Object)
        return kindsOfObject(type, checker);
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint === undefined || constraint === type ? kinds.unknown : kindsOfType(constraint, checker);
}
/** A branded primitive (`string & { brand }`) is its primitive; otherwise each part narrows. */
function kindsOfIntersection(type, checker) {
    const parts = type.types.map((one) => kindsOfType(one, checker));
    const primitive = parts.find((one) => (one & (kinds.object | kinds.array)) === 0);
    return primitive ?? parts.reduce((all, one) => all & one, kinds.unknown);
}
function kindsOfObject(type, checker) {
    if (checker.isArrayType(type) || checker.isTupleType(type))
        return kinds.array;
    if (type.getCallSignatures().length > 0)
        return kinds.fn;
    const isEmpty = type.getProperties().length === 0 && checker.getIndexInfosOfType(type).length === 0;
    return isEmpty && type.symbol?.flags === ts.SymbolFlags.TypeLiteral ? kinds.json & ~kinds.null : kinds.object;
}
/** What the elements of an array type may be. */
export function elementKindsOf(type, checker) {
    const parts = type.isUnion() ? type.types : [type];
    let of = kinds.never;
    for (const part of parts) {
        const element = checker.getIndexTypeOfType(part, ts.IndexKind.Number);
        if (element !== undefined && !(part.flags & ts.TypeFlags.StringLike))
            of |= kindsOfType(element, checker);
    }
    return of === kinds.never ? kinds.unknown : of;
}
//# sourceMappingURL=kinds-of-type.js.map