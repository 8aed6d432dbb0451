import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { BuiltinCall, BuiltinTable, Callback } from "./builtin.js";
import { toText } from "./to-text.js";

type SortCall = Pick<BuiltinCall, "element" | "refuse">;

/** `list.toSorted(compare)`: stable, as `$sort` is. A comparator answers a number; `$sort` asks whether to swap. */
export function sortList(list: Expr, callback: Callback | undefined, call: SortCall): Expr {
  if (callback === undefined) return sortByText(list, call);
  const made = callback.lambda(Math.min(callback.arity, 2));
  if (made.kind !== "lambda") return made;
  if (!isOnly(made.body.kinds, kinds.number | kinds.nan)) {
    return call.refuse(
      "the comparator may answer something else than a finite number",
      "Answer a negative number, zero or a positive number: `(a, b) => a.rank - b.rank`.",
    );
  }
  if (made.body.volatile) return call.refuse("the comparator draws", "Shuffle in a step.");
  // Engines ask whether the later element is less than the earlier one: a comparator that never answers zero, or never less, means the same so.
  const [later = b.makeLocal("r"), earlier = b.makeLocal("l")] = made.params;
  const isLess = mayBe(made.body.kinds, kinds.nan)
    ? b.bind(made.body, "c", (c) => b.and(b.binary("!=", c, b.literal(null)), b.binary("<", c, b.literal(0))))
    : b.binary("<", made.body, b.literal(0));
  return b.sequence("sort", [list, b.lambda([earlier, later], isLess)]);
}

/** Without a comparator JavaScript compares texts, numbers too. */
function sortByText(list: Expr, { element, refuse }: SortCall): Expr {
  if (isOnly(element, kinds.string)) return b.sequence("sort", [list]);
  if (mayBe(element, kinds.undef))
    return refuse("it puts undefined last, and an array of JSON holds null instead", "Filter missing elements first.");
  const [left, right] = [b.makeLocal("l"), b.makeLocal("r")];
  const textOf = (local: typeof left): Expr => toText(b.localOf(local, element));
  return b.sequence("sort", [list, b.lambda([left, right], b.binary(">", textOf(left), textOf(right)))]);
}

export const arraySort: BuiltinTable = {
  "Array.toSorted": {
    lower: (call) =>
      call.callbacks.size === 0 && !isOnly(call.args[0]?.kinds ?? kinds.undef, kinds.undef)
        ? call.refuse("the comparator is not known here", "Write it in place: `(a, b) => a - b`.")
        : sortList(call.receiver, call.callbacks.get(0), call),
  },
};
