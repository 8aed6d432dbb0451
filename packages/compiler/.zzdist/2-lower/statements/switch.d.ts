import { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** `switch` whose cases need states: one Choice with a rule per case; a case that falls through goes on in the next. */
export declare function lowerSwitch(node: ts.SwitchStatement, cx: Cx): void;
//# sourceMappingURL=switch.d.ts.map