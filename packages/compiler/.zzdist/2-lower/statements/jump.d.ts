import { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** `break`, `continue`, with or without a label. */
export declare function lowerJump(node: ts.BreakOrContinueStatement, cx: Cx): void;
//# sourceMappingURL=jump.d.ts.map