import { ts } from "#typescript";
import type { Cx } from "./cx.js";
/**
 * Whether the object or array a name holds is held by nothing else, so that changing it can be an assignment of a changed copy: the
 * name starts with a fresh value, each later value is fresh, and the bare name is never stored elsewhere. `deep`: a part of it changes,
 * so no other name may hold a part either.
 */
export declare function isOwned(name: ts.Identifier, cx: Cx, deep: boolean): boolean;
//# sourceMappingURL=ownership.d.ts.map