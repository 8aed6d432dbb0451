import { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** `for (const item of items) body`: an index into the list, so that a round copies nothing. */
export declare function lowerForOf(node: ts.ForOfStatement, cx: Cx): void;
/** `for (const key in object) body` */
export declare function lowerForIn(node: ts.ForInStatement, cx: Cx): void;
//# sourceMappingURL=for-of.d.ts.map