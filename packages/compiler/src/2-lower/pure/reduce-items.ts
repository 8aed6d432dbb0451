import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds, mayBe } from "../../ir/kinds.js";
import { readItem } from "../missing-item.js";
import { kindsOf, versionOf } from "./phi.js";
import type { PureCx, Rest } from "./statements.js";

/** A loop over a list that no round leaves early: `$reduce`, with the names that it writes as its state. */
export interface Reduction {
  readonly list: Expr;
  readonly element: Kinds;
  readonly written: readonly ts.Symbol[];
  /** One round; `pack` is the state after it. */
  readonly round: (item: Expr, index: Expr, pack: Rest) => Expr;
}

/** Runs the loop, and gives the written names what they hold after it. */
export function reduceItems({ list, element, written, round }: Reduction, at: PureCx): void {
  const { cx, scope } = at;
  const of = written.map((symbol) => kindsOf(symbol, at));
  const [state, item, index] = [b.makeLocal("state"), b.makeLocal("item"), b.makeLocal("index")];
  // A reduction whose start is nothing would take the first item for it, so a name that may be undefined travels in an object.
  const [only] = written;
  const bare = written.length === 1 && !mayBe(of[0] ?? kinds.undef, kinds.undef) ? only : undefined;
  const pack: Rest = () =>
    bare
      ? versionOf(bare, cx)
      : b.object(written.map((symbol, place) => ({ key: `v${place}`, value: versionOf(symbol, cx) })));
  const unpack = (packed: Expr): void => {
    written.forEach((symbol, place) => {
      const part = bare
        ? b.narrow(packed, of[0] ?? packed.kinds)
        : b.member(packed, `v${place}`, of[place] ?? kinds.unknown);
      scope.rebind(symbol, part, symbol.name, cx);
    });
  };
  const stateKinds = bare ? (of[0] ?? kinds.unknown) : kinds.object;
  const body = cx.scoped(cx.bindings, () =>
    scope.close(
      () => unpack(b.localOf(state, stateKinds)),
      () => round(readItem(b.localOf(item, element)), b.localOf(index, kinds.integer), pack),
    ),
  );
  const reduced = b.call("reduce", [list, b.lambda([state, item, index], body), pack()], stateKinds);
  if (written.length === 0) scope.keep(reduced);
  else unpack(scope.name(reduced, "reduced"));
}
