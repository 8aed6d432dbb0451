import type { ChoiceState } from "@stepwright/asl";
import type { DraftOf } from "../draft.js";
import { printField } from "../template.js";
import type { PrintCx } from "./print-cx.js";

/** Rules in the order of the source; the first that is true is taken. */
export function printChoice(state: DraftOf<"Choice">, cx: PrintCx): ChoiceState {
  return {
    Type: "Choice",
    Choices: state.rules.map((rule) => ({
      Condition: printField(rule.when, cx.variables),
      ...cx.assign(rule),
      Next: cx.target(rule.next),
    })),
    ...cx.assign(state.otherwise),
    Default: cx.target(state.otherwise.next),
  };
}
