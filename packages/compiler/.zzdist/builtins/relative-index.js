import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";
import { add, atLeastZero, wholeLiteral } from "./whole-number.js";
/** The length of an array. */
export const countOf = (list) => b.call("count", [list], kinds.integer);
/** A start that counts from the end when negative, and stops at the first element. */
export function relativeStart(index, count) {
    const known = wholeLiteral(index);
    if (known !== undefined)
        return known >= 0 ? index : atLeastZero(add(count, index));
    return b.bind(index, "s", (s) => b.cond(b.binary("<", s, b.literal(0)), atLeastZero(add(count, s)), s));
}
/** The same for an end: one before the first element selects nothing, as zero would. */
export function relativeEnd(index, count) {
    const known = wholeLiteral(index);
    if (known !== undefined)
        return known >= 0 ? index : add(count, index);
    return b.bind(index, "e", (e) => b.cond(b.binary("<", e, b.literal(0)), add(count, e), e));
}
//# sourceMappingURL=relative-index.js.map