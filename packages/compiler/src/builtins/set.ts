import * as b from "../ir/build.js";
import { isOnly, kinds } from "../ir/kinds.js";
import type { Builtin, BuiltinTable } from "./builtin.js";
import { countOf } from "./relative-index.js";

const size: Builtin = { lower: (call) => countOf(call.receiver) };

const has: Builtin = {
  lower: (call) => {
    const value = call.args[0] ?? b.nothing;
    return isOnly(value.kinds, kinds.scalar | kinds.undef)
      ? b.binary("in", value, call.receiver)
      : call.refuse("the value may be an object or an array", 'Test it first: `typeof value === "string"`.');
  },
};

/** A set of scalars, which is the list of its distinct items. */
export const set: BuiltinTable = {
  "Set.size": size,
  "Set.has": has,
};
