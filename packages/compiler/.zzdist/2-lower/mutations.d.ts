import { ts } from "#typescript";
import type { Cx } from "./cx.js";
/** Whether a call changes the array it is called on. */
export declare function isMutatingCall(node: ts.CallExpression, cx: Cx): boolean;
//# sourceMappingURL=mutations.d.ts.map