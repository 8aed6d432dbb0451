import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { assignedIn } from "./assigned.js";
import { kindsOf, versionOf } from "./phi.js";
import type { PureCx, Rest } from "./statements.js";

/** What follows, as a function of the names written before it, so that each way there is a (tail) call and the text stays one. */
export function joinPoint(node: ts.Node, at: PureCx, rest: Rest, use: (after: Rest) => Expr): Expr {
  const { cx, scope } = at;
  const written = assignedIn(node, cx).filter((symbol) => scope.owns(symbol));
  const params = written.map((symbol) => b.makeLocal(symbol.name));
  const bindings = cx.bindings.with(
    written.map((symbol, index) => [
      symbol,
      { kind: "value", value: b.localOf(params[index] ?? b.makeLocal("v"), kindsOf(symbol, at)) },
    ]),
  );
  const after = b.makeLocal("after");
  const body = cx.scoped(bindings, () => b.lambda(params, rest()));
  const go: Rest = () =>
    b.apply(
      b.localOf(after, body.kinds),
      written.map((symbol) => versionOf(symbol, cx)),
      at.exits.kinds,
    );
  return b.letIn([{ local: after, value: body }], use(go));
}
