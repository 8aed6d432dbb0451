import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { lowerCondition } from "../expressions/condition.js";
import { assignedIn } from "./assigned.js";
import { alwaysLeaves, waysOut } from "./exits.js";
import { joinPoint } from "./join-point.js";
import { kindsOf, packValues, unpackValues } from "./phi.js";
import { lowerPure, type PureCx, type Rest } from "./statements.js";

/** `if` without states: a conditional expression; the names either branch writes get a new version from it. */
export function lowerPureIf(node: ts.IfStatement, at: PureCx, rest: Rest): Expr {
  const { cx, scope } = at;
  let test: Expr = b.invalid;
  return scope.close(
    () => {
      test = lowerCondition(node.expression, cx);
    },
    () => {
      const branch = (statement: ts.Statement | undefined, after: Rest): Expr =>
        cx.scoped(cx.bindings, () => (statement ? lowerPure(statement, at, after) : after()));
      const ways = waysOut(node);
      if (ways.returns || ways.breaks || ways.continues) {
        const isOnce = alwaysLeaves(node.thenStatement) || alwaysLeaves(node.elseStatement);
        const both = (after: Rest): Expr =>
          b.cond(test, branch(node.thenStatement, after), branch(node.elseStatement, after));
        return isOnce ? both(rest) : joinPoint(node, at, rest, both);
      }
      const written = assignedIn(node, cx).filter((symbol) => scope.owns(symbol));
      const of = written.map((symbol) => kindsOf(symbol, at));
      const packed = b.cond(
        test,
        branch(node.thenStatement, () => packValues(written, cx)),
        branch(node.elseStatement, () => packValues(written, cx)),
      );
      return scope.close(() => {
        if (written.length === 0) scope.keep(packed);
        else unpackValues(written, scope.name(packed, "both"), of, at);
      }, rest);
    },
  );
}
