import { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** `name: statement`; of a loop, the loop itself knows its label. */
export declare function lowerLabeled(node: ts.LabeledStatement, cx: Cx): void;
//# sourceMappingURL=labeled.d.ts.map