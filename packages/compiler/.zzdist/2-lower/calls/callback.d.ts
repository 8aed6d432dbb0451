import { ts } from "#typescript";
import type { Callback } from "../../builtins/builtin.js";
import type { Cx } from "../cx.js";
/** The function an argument is: written in place, one of the program, or a built-in (`map(Number)`); undefined for other values. */
export declare function callbackOf(argument: ts.Expression, cx: Cx): Callback | undefined;
//# sourceMappingURL=callback.d.ts.map