import { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** `for (let i = 0; i < n; i++) body` */
export declare function lowerFor(node: ts.ForStatement, cx: Cx): void;
//# sourceMappingURL=for.d.ts.map