import type { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** `while (test) body` */
export declare function lowerWhile(node: ts.WhileStatement, cx: Cx): void;
//# sourceMappingURL=while.d.ts.map