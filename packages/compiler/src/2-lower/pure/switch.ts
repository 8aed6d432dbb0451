import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { lowerExpression } from "../expressions/index.js";
import { matchCase } from "../switch-cases.js";
import { alwaysLeaves } from "./exits.js";
import { joinPoint } from "./join-point.js";
import { lowerPureList, nearest, type PureCx, type Rest } from "./statements.js";

/** `switch` without states: a chain of tests. A case that falls through goes on with the statements of the next. */
export function lowerPureSwitch(node: ts.SwitchStatement, at: PureCx, rest: Rest): Expr {
  const { cx, scope } = at;
  let value: Expr = b.invalid;
  return scope.close(
    () => {
      value = scope.name(lowerExpression(node.expression, cx), "value");
    },
    () =>
      joinPoint(node, at, rest, (after) => {
        const exits = { ...at.exits, broken: new Map([...at.exits.broken, [nearest, after] as const]) };
        const { clauses } = node.caseBlock;
        const bodyFrom = (index: number): Expr => {
          const statements: ts.Statement[] = [];
          for (const clause of clauses.slice(index)) {
            statements.push(...clause.statements);
            if (clause.statements.some(alwaysLeaves)) break;
          }
          return cx.scoped(cx.bindings, () => lowerPureList(statements, { ...at, exits }, after));
        };
        const defaultIndex = clauses.findIndex(ts.isDefaultClause);
        const otherwise: Rest = () => (defaultIndex < 0 ? after() : bodyFrom(defaultIndex));
        const tests = clauses.flatMap((clause, index) => (ts.isCaseClause(clause) ? [{ clause, index }] : []));
        return tests.reduceRight<Rest>(
          (others, { clause, index }) =>
            () =>
              b.cond(matchCase(value, clause, cx), bodyFrom(index), others()),
          otherwise,
        )();
      }),
  );
}
