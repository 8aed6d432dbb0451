import type { PassState } from "@stepwright/asl";
import type { DraftOf } from "../draft.js";
import type { PrintCx } from "./print-cx.js";
/** Stores values where no other state could. */
export declare function printPass(state: DraftOf<"Pass">, cx: PrintCx): PassState;
//# sourceMappingURL=pass.d.ts.map