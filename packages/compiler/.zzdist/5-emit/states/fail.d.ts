import type { FailState } from "@stepwright/asl";
import type { DraftOf } from "../draft.js";
import type { PrintCx } from "./print-cx.js";
/** A thrown error that nothing catches here. */
export declare function printFail(state: DraftOf<"Fail">, cx: PrintCx): FailState;
//# sourceMappingURL=fail.d.ts.map