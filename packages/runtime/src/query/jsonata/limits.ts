import type { Expression } from "jsonata";

/** Nodes of an expression that may be evaluated, in place of AWS's limit of one second: the same on every machine. */
const maxSteps = 2_000_000;
/** Evaluations that may be open at once, in place of AWS's stack. */
const maxDepth = 50_000;

/** What one evaluation may still spend. It travels with the bindings, since evaluations of one expression may overlap. */
export interface Budget {
  steps: number;
  depth: number;
}
/** No expression can name it. */
export const budgetKey = " budget";

export class LimitExceeded extends Error {
  constructor(message: string) {
    super(message);
    this.name = "LimitExceeded";
  }
}

export function createBudget(): Budget {
  return { steps: maxSteps, depth: maxDepth };
}

/** Only a lambda can run for ever; the guard is spared where there is none, since it slows every step. */
export function limitRecursion(expression: Expression, text: string): void {
  if (!/function|λ/.test(text)) return;
  assignGuard(expression, "jsonata.__evaluate_entry", (budget) => {
    budget.steps -= 1;
    budget.depth -= 1;
    if (budget.steps < 0) throw new LimitExceeded("Expression evaluation timeout");
    if (budget.depth < 0) throw new LimitExceeded("Stack overflow error");
  });
  assignGuard(expression, "jsonata.__evaluate_exit", (budget) => {
    budget.depth += 1;
  });
}

/** jsonata looks its hooks up under symbols, which the types of `assign` do not know. */
function assignGuard(expression: Expression, hook: string, guard: (budget: Budget) => void): void {
  const onStep = (_node: unknown, _input: unknown, environment: { lookup(name: string): Budget | undefined }) => {
    const budget = environment.lookup(budgetKey);
    if (budget) guard(budget);
  };
  Reflect.apply(expression.assign, expression, [Symbol.for(hook), onStep]);
}
