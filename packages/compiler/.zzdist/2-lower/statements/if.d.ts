import type { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** `if` whose branches need states. */
export declare function lowerIf(node: ts.IfStatement, cx: Cx): void;
//# sourceMappingURL=if.d.ts.map