import type { SucceedState } from "@stepwright/asl";
import type { DraftOf } from "../draft.js";
import type { PrintCx } from "./print-cx.js";
/** The end of the machine, branch or iteration, with its result. */
export declare function printSucceed(state: DraftOf<"Succeed">, cx: PrintCx): SucceedState;
//# sourceMappingURL=succeed.d.ts.map