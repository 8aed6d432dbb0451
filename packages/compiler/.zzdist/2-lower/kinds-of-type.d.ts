import { ts } from "#typescript";
import { type Kinds } from "../ir/kinds.js";
/** What a value of this type may be at run time, as far as the type tells. */
export declare function kindsOfType(type: ts.Type, checker: ts.TypeChecker): Kinds;
/** What the elements of an array type may be. */
export declare function elementKindsOf(type: ts.Type, checker: ts.TypeChecker): Kinds;
//# sourceMappingURL=kinds-of-type.d.ts.map