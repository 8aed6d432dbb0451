import type { SucceedState } from "@stepwright/asl";
import type { DraftOf } from "../draft.js";
import { printWhole } from "../template.js";
import type { PrintCx } from "./print-cx.js";

/** The end of the machine, branch or iteration, with its result. */
export function printSucceed(state: DraftOf<"Succeed">, cx: PrintCx): SucceedState {
  return { Type: "Succeed", Output: printWhole(state.output, cx.variables) };
}
