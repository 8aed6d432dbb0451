import type { Expr } from "../ir/expr.js";
import { kinds, mayBe } from "../ir/kinds.js";
import { array } from "./array.js";
import { arrayCreate, hasHoles } from "./array-create.js";
import { arrayFlat } from "./array-flat.js";
import { arrayReduce } from "./array-reduce.js";
import { arraySearch } from "./array-search.js";
import { arraySlice } from "./array-slice.js";
import { arraySort } from "./array-sort.js";
import type { Builtin, BuiltinCall, BuiltinTable } from "./builtin.js";
import { date } from "./date.js";
import { globals } from "./globals.js";
import { orInvalidDate } from "./invalid-date.js";
import { json } from "./json.js";
import { math } from "./math.js";
import { number } from "./number.js";
import { object } from "./object.js";
import { set } from "./set.js";
import { string } from "./string.js";
import { stringCode } from "./string-code.js";
import { stringRegex } from "./string-regex.js";
import { stringReplace } from "./string-replace.js";
import { stringSlice } from "./string-slice.js";

/** Built-ins that know what to do with a number that may be NaN or Infinity; for all others such a value is refused here. */
const takingNonFinite: BuiltinTable = { ...arrayFlat, ...math, ...number, ...globals, ...date, ...json };

function refusingNonFinite(builtin: Builtin): Builtin {
  const lower = (given: BuiltinCall): Expr => {
    const call = { ...given, receiver: orInvalidDate(given.receiver), args: given.args.map(orInvalidDate) };
    return [call.receiver, ...call.args].some((one) => mayBe(one.kinds, kinds.nonfinite))
      ? call.refuse(
          "a number may be NaN or Infinity, which JSON cannot hold",
          "Test it first: `Number.isFinite(value) ? … : …`.",
        )
      : builtin.lower(call);
  };
  return { ...builtin, lower };
}

/** Methods of arrays that take a hole for undefined; all others pass over it. */
const seeingHoles: ReadonlySet<string> = new Set(["Array.length", "Array.keys", "Array.join", "Array.fill"]);

function refusingHoles(id: string, builtin: Builtin): Builtin {
  if (!id.startsWith("Array.") || seeingHoles.has(id)) return builtin;
  const lower = (call: BuiltinCall): Expr =>
    hasHoles(call.definitionOf?.(call.receiver) ?? call.receiver)
      ? call.refuse("the array has holes", "Write `Array.from({ length: n }, (_, index) => …)`.")
      : builtin.lower(call);
  return { ...builtin, lower };
}

const others: BuiltinTable = {
  ...array,
  ...arrayCreate,
  ...arrayReduce,
  ...arraySearch,
  ...arraySlice,
  ...arraySort,
  ...object,
  ...set,
  ...string,
  ...stringCode,
  ...stringRegex,
  ...stringReplace,
  ...stringSlice,
};

/** Everything of JavaScript's library that has an exact form in JSONata, or a reason why not. */
export const builtins: BuiltinTable = {
  ...takingNonFinite,
  ...Object.fromEntries(
    Object.entries(others).map(([id, builtin]) => [id, refusingNonFinite(refusingHoles(id, builtin))]),
  ),
};
