import type { WaitState } from "@stepwright/asl";
import type { DraftOf } from "../draft.js";
import { printField } from "../template.js";
import type { PrintCx } from "./print-cx.js";

/** A pause of whole seconds, or until a timestamp. */
export function printWait(state: DraftOf<"Wait">, cx: PrintCx): WaitState {
  const { value } = state;
  if (state.until === "seconds") {
    const seconds =
      value.kind === "literal" && typeof value.value === "number" ? value.value : printField(value, cx.variables);
    return { Type: "Wait", Seconds: seconds, ...cx.leave(state.leave) };
  }
  return { Type: "Wait", Timestamp: printField(value, cx.variables), ...cx.leave(state.leave) };
}
