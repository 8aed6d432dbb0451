import type { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** `do body while (test)` */
export declare function lowerDo(node: ts.DoStatement, cx: Cx): void;
//# sourceMappingURL=do.d.ts.map