import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { lowerExpression } from "../expressions/index.js";
import { keep, shorten } from "../expressions/operands.js";
import { matchCase } from "../switch-cases.js";
import { lowerStatement } from "./index.js";
import { testable } from "./testable.js";

/** `switch` whose cases need states: one Choice with a rule per case; a case that falls through goes on in the next. */
export function lowerSwitch(node: ts.SwitchStatement, cx: Cx): void {
  const flow = cx.requireFlow();
  const origin = cx.origin(node);
  const value = keep(lowerExpression(node.expression, cx), node.expression, cx);
  const { clauses } = node.caseBlock;
  const after = flow.open();
  const bodies = clauses.map(() => flow.open());
  const arms = clauses.flatMap((clause, index) => {
    if (!ts.isCaseClause(clause)) return [];
    if (hasEffects(clause.expression, cx)) {
      cx.report(
        lowering.unsupportedSyntax(cx.origin(clause.expression), {
          syntax: "An effect in a case label",
          instead: "Compute the value before the switch.",
        }),
      );
    }
    const target = bodies[index] ?? after;
    return [{ when: testable(matchCase(value, clause, cx), clause, cx), target: target.id }];
  });
  const otherwise = bodies[clauses.findIndex(ts.isDefaultClause)] ?? after;
  const name = `switch ${shorten(node.expression.getText(), 66)}`;
  if (arms.length === 0) flow.goto(otherwise.id, origin);
  else flow.leave({ kind: "branch", name, arms, otherwise: otherwise.id, origin });
  const { controls } = flow;
  flow.controls = {
    head: { kind: "jump", label: undefined, breakTo: after.id, continueTo: undefined, isBreakable: true },
    rest: controls,
  };
  cx.scoped(cx.bindings, () => {
    clauses.forEach((clause, index) => {
      const body = bodies[index];
      if (body === undefined) return;
      flow.goto(body.id, origin);
      flow.enter(body);
      for (const statement of clause.statements) lowerStatement(statement, cx);
    });
  });
  flow.goto(after.id, origin);
  flow.controls = controls;
  flow.enter(after);
}
