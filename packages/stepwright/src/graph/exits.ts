import type { State } from "@stepwright/asl";
import { describeCondition } from "./describe-condition.js";
import type { EdgeKind } from "./model.js";

/** A way out of a state; without a target it is the end of its graph. */
export interface Exit {
  readonly target: string | undefined;
  readonly kind: EdgeKind;
  readonly label?: string;
}

/** The ways out of a state, in the order Step Functions tries them. A Fail state has none. */
export function exitsOf(state: State): Exit[] {
  if (state.Type === "Fail") return [];
  if (state.Type === "Succeed") return [{ target: undefined, kind: "next" }];
  if (state.Type === "Choice") {
    const rules = state.Choices.map(
      (rule): Exit => ({ target: rule.Next, kind: "choice", label: describeCondition(rule) }),
    );
    return state.Default === undefined
      ? rules
      : [...rules, { target: state.Default, kind: "default", label: "otherwise" }];
  }
  const catchers = "Catch" in state ? (state.Catch ?? []) : [];
  return [
    { target: state.Next, kind: "next" },
    ...catchers.map(
      ({ ErrorEquals, Next }): Exit => ({ target: Next, kind: "catch", label: describeErrors(ErrorEquals) }),
    ),
  ];
}

function describeErrors(errors: readonly string[]): string {
  return errors.map((error) => (error === "States.ALL" ? "any error" : error)).join(", ");
}
