import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds, mayBe } from "../ir/kinds.js";
import { sliceList } from "./array-slice.js";
import type { BuiltinCall, BuiltinTable } from "./builtin.js";
import { argument, withCallback, withInteger } from "./call-arguments.js";
import { elementLambda, indexedLambda } from "./callback-lambda.js";
import { countOf, relativeStart } from "./relative-index.js";
import { add, subtract } from "./whole-number.js";

/** Methods that look for an element. JavaScript stops at the first hit: where the callback may fail, so does the template. */
export const arraySearch: BuiltinTable = {
  "Array.find": {
    lower: (call) =>
      search(call, (list, test) => (test.fails ? foundFirst(list, test, call) : firstOf(list, test, call))),
  },
  "Array.findLast": {
    lower: (call) =>
      search(call, (list, test) =>
        test.fails
          ? refuseFailing(call)
          : b.bind(b.sequence("filter", [list, test]), "found", (found) =>
              b.cond(isFilled(found), b.at(found, b.literal(-1), call.element), b.nothing),
            ),
      ),
  },
  "Array.findIndex": {
    lower: (call) =>
      search(call, (list, test) => (test.fails ? indexOfFirst(list, test) : firstIndex(indexesWhere(list, test)))),
  },
  "Array.findLastIndex": {
    lower: (call) =>
      search(call, (list, test) => (test.fails ? refuseFailing(call) : lastIndex(indexesWhere(list, test)))),
  },
  "Array.some": {
    lower: (call) =>
      search(call, (list, test) =>
        test.fails
          ? fold(list, test, b.literal(false), b.or)
          : b.call("exists", [rawFilter(list, test)], kinds.boolean),
      ),
  },
  "Array.every": {
    lower: (call) =>
      search(call, (list, test) =>
        test.fails
          ? fold(list, test, b.literal(true), b.and)
          : b.not(b.call("exists", [rawFilter(list, opposite(test))], kinds.boolean)),
      ),
  },
  "Array.includes": {
    lower: (call) =>
      sought(call, (list, value) =>
        argument(call, 1) === undefined
          ? b.binary("in", value, list)
          : withInteger(call, 1, b.literal(0), (from) => b.binary("in", value, sliceList(list, from, undefined))),
      ),
  },
  "Array.indexOf": {
    lower: (call) =>
      sought(call, (list, value) =>
        argument(call, 1) === undefined
          ? firstIndex(indexesOf(list, value, call))
          : withInteger(call, 1, b.literal(0), (from) =>
              b.bind(relativeStart(from, countOf(list)), "from", (start) =>
                firstIndex(indexesOf(list, value, call, (index) => b.binary(">=", index, start))),
              ),
            ),
      ),
  },
  "Array.lastIndexOf": {
    lower: (call) =>
      sought(call, (list, value) =>
        argument(call, 1) === undefined
          ? lastIndex(indexesOf(list, value, call))
          : withInteger(call, 1, b.literal(0), (from) =>
              b.bind(b.cond(b.binary("<", from, b.literal(0)), add(countOf(list), from), from), "to", (end) =>
                lastIndex(indexesOf(list, value, call, (index) => b.binary("<=", index, end))),
              ),
            ),
      ),
  },
};

function search(call: BuiltinCall, use: (list: Expr, test: Expr) => Expr): Expr {
  return withCallback(call, 0, (callback) =>
    b.bind(call.receiver, "list", (list) => use(list, elementLambda(callback, call, list, b.truthy))),
  );
}

const refuseFailing = (call: BuiltinCall): Expr =>
  call.refuse(
    "the test may fail, and JavaScript starts at the end",
    "Write a test that cannot fail (`item?.id === 1`), or use `.toReversed().find(…)`.",
  );

/** A bare `$filter`: collapsed or not, it exists exactly if something passed. */
const rawFilter = (list: Expr, test: Expr): Expr => b.call("filter", [list, test], kinds.unknown);

const opposite = (test: Expr): Expr => (test.kind === "lambda" ? b.lambda(test.params, b.not(test.body)) : test);

const firstOf = (list: Expr, test: Expr, call: BuiltinCall): Expr =>
  b.at(b.sequence("filter", [list, test]), b.literal(0), call.element);

const isFilled = (list: Expr): Expr => b.binary(">", countOf(list), b.literal(0));

/** `$reduce` with a test that is not evaluated once the answer is known. */
function fold(list: Expr, test: Expr, start: Expr, join: (left: Expr, right: Expr) => Expr): Expr {
  return b.call(
    "reduce",
    [list, withState(test, kinds.boolean, (state, hit) => join(state, hit)), start],
    kinds.boolean,
  );
}

/** The first element, boxed so that null is an element too. */
function foundFirst(list: Expr, test: Expr, call: BuiltinCall): Expr {
  const step = withState(test, kinds.object, (state, hit, value) =>
    b.cond(isFound(state, "v"), state, b.cond(hit, b.object([{ key: "v", value }]), state)),
  );
  return b.member(b.call("reduce", [list, step, b.emptyObject], kinds.object), "v", call.element | kinds.undef);
}

function indexOfFirst(list: Expr, test: Expr): Expr {
  const step = withState(test, kinds.integer, (state, hit, _, index) =>
    b.cond(b.binary(">=", state, b.literal(0)), state, b.cond(hit, index, b.literal(-1))),
  );
  return b.call("reduce", [list, step, b.literal(-1)], kinds.integer);
}

const isFound = (state: Expr, key: string): Expr => b.exists(b.member(state, key, kinds.unknown));

/** A test of (value, index) with the state of a fold in front. */
function withState(test: Expr, of: number, use: (state: Expr, hit: Expr, value: Expr, index: Expr) => Expr): Expr {
  const [state, spareValue, spareIndex] = [b.makeLocal("s"), b.makeLocal("v"), b.makeLocal("i")];
  if (test.kind !== "lambda") return test;
  const [value = spareValue, index = spareIndex] = test.params;
  const body = use(b.localOf(state, of), test.body, b.localOf(value, kinds.json), b.localOf(index, kinds.integer));
  return b.lambda([state, value, index], body);
}

/** The indexes of the elements that pass: a lambda without an answer leaves nothing behind. */
function indexesWhere(list: Expr, test: Expr): Expr {
  const [spareValue, spareIndex] = [b.makeLocal("v"), b.makeLocal("i")];
  if (test.kind !== "lambda") return test;
  const [value = spareValue, index = spareIndex] = test.params;
  return b.sequence("map", [
    list,
    b.lambda([value, index], b.cond(test.body, b.localOf(index, kinds.integer), b.nothing)),
  ]);
}

function indexesOf(
  list: Expr,
  value: Expr,
  call: BuiltinCall,
  where: (index: Expr) => Expr = () => b.literal(true),
): Expr {
  const lambda = indexedLambda(call.element, (element, index) =>
    b.cond(b.and(where(index), b.binary("=", element, value)), index, b.nothing),
  );
  return b.sequence("map", [list, lambda]);
}

function firstIndex(indexes: Expr): Expr {
  return b.bind(b.at(indexes, b.literal(0), kinds.integer), "first", (first) =>
    b.cond(b.exists(first), b.narrow(first, kinds.integer), b.literal(-1)),
  );
}

function lastIndex(indexes: Expr): Expr {
  return b.bind(indexes, "found", (found) =>
    b.cond(
      isFilled(found),
      b.narrow(b.at(found, subtract(countOf(found), b.literal(1)), kinds.integer), kinds.integer),
      b.literal(-1),
    ),
  );
}

/** The value to look for, compared by `===`: an object or an array has no identity here, and JSON arrays hold no undefined. */
function sought(call: BuiltinCall, use: (list: Expr, value: Expr) => Expr): Expr {
  const value = call.args[0] ?? b.nothing;
  const objects = kinds.array | kinds.object;
  if (mayBe(value.kinds, objects) && mayBe(call.element, objects)) {
    return call.refuse(
      "it compares objects or arrays by identity, which JSON values do not have",
      "Compare a property: `.some((item) => item.id === wanted.id)`.",
    );
  }
  if (mayBe(value.kinds, kinds.undef) && mayBe(call.element, kinds.undef)) {
    return call.refuse("an array of JSON cannot hold undefined", "Use null for missing elements.");
  }
  return b.bindAll([call.receiver, value], ["list", "wanted"], ([list = call.receiver, wanted = value]) =>
    use(list, wanted),
  );
}
