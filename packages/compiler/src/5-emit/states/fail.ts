import type { FailState } from "@stepwright/asl";
import type { Expr } from "../../ir/expr.js";
import type { DraftOf } from "../draft.js";
import { printTemplate } from "../template.js";
import type { PrintCx } from "./print-cx.js";

/** A thrown error that nothing catches here. */
export function printFail(state: DraftOf<"Fail">, cx: PrintCx): FailState {
  return { Type: "Fail", Error: text(state.error, cx), Cause: text(state.cause, cx) };
}

function text(expr: Expr, cx: PrintCx): string {
  const printed = printTemplate(expr, cx.variables);
  return typeof printed === "string" ? printed : JSON.stringify(printed);
}
