import { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** `console.log(…)`: prints in a test, does nothing in the cloud; its arguments are pure or they would be refused elsewhere. */
export declare function isConsoleCall(node: ts.Node, cx: Cx): boolean;
//# sourceMappingURL=console.d.ts.map