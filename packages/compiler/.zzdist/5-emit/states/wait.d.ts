import type { WaitState } from "@stepwright/asl";
import type { DraftOf } from "../draft.js";
import type { PrintCx } from "./print-cx.js";
/** A pause of whole seconds, or until a timestamp. */
export declare function printWait(state: DraftOf<"Wait">, cx: PrintCx): WaitState;
//# sourceMappingURL=wait.d.ts.map