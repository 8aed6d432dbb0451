import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";
/** The value as its declared type allows it, where that says less than the value: `any` that is declared `string` stays what it is. */
export function widenToDeclared(value, name, cx) {
    const declared = cx.kindsAt(name);
    const common = value.kinds & (declared | kinds.undef | kinds.nonfinite);
    return common === kinds.never ? value : b.narrow(value, common);
}
/** What a variable of this declaration may hold: unknown where the type grows with the code (`let x;`). */
export function declareName(name, cx) {
    return cx.kindsAt(name);
}
//# sourceMappingURL=declared-kinds.js.map