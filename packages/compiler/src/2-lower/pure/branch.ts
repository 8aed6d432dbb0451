import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { assignedIn } from "./assigned.js";
import { versionOf } from "./phi.js";

/**
 * A value that one of two ways makes, where a way may write names: `done ? 0 : (count += 1)`. Each way answers its value together with what the
 * names then hold.
 */
export function branchPure(node: ts.Expression, test: Expr, then: () => Expr, otherwise: () => Expr, cx: Cx): Expr {
  const scope = cx.pure;
  const written = scope === undefined ? [] : assignedIn(node, cx).filter((symbol) => scope.owns(symbol));
  if (scope === undefined || written.length === 0) return b.cond(test, then(), otherwise());
  const of: Kinds[] = written.map(() => kinds.never);
  let made: Kinds = kinds.never;
  const way = (lower: () => Expr): Expr =>
    cx.scoped(cx.bindings, () => {
      let value: Expr = b.invalid;
      return scope.close(
        () => {
          value = lower();
        },
        () => {
          made |= value.kinds;
          const versions = written.map((symbol) => versionOf(symbol, cx));
          versions.forEach((version, index) => {
            of[index] = (of[index] ?? kinds.never) | version.kinds;
          });
          const names = versions.map((version, index) => ({ key: `v${index}`, value: version }));
          return value.kind === "invalid" ? value : b.object([{ key: "value", value }, ...names]);
        },
      );
    });
  const both = scope.name(b.cond(test, way(then), way(otherwise)), "both");
  if (both.kind === "invalid") return both;
  written.forEach((symbol, index) => {
    scope.rebind(symbol, b.member(both, `v${index}`, of[index] ?? kinds.unknown), symbol.name, cx);
  });
  return b.member(both, "value", made);
}
