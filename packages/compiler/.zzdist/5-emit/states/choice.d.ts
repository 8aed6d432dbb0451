import type { ChoiceState } from "@stepwright/asl";
import type { DraftOf } from "../draft.js";
import type { PrintCx } from "./print-cx.js";
/** Rules in the order of the source; the first that is true is taken. */
export declare function printChoice(state: DraftOf<"Choice">, cx: PrintCx): ChoiceState;
//# sourceMappingURL=choice.d.ts.map