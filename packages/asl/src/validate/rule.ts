import type { Report } from "./diagnostic.js";
import type { ExpressionCache } from "./expression.js";
import type { MachineView, StateView } from "./machine-view.js";

export interface RuleContext {
  readonly machine: MachineView;
  readonly report: Report;
  readonly expressions: ExpressionCache;
}

/** One check of a whole definition. */
export type Rule = (cx: RuleContext) => void;

/** A rule that looks at each state on its own. */
export function forEachState(check: (view: StateView, cx: RuleContext) => void): Rule {
  return (cx) => {
    for (const view of cx.machine.states) check(view, cx);
  };
}
