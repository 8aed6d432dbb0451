import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { type Kinds, kinds, mayBe } from "../ir/kinds.js";
import { reverseList } from "./array.js";
import type { BuiltinCall, BuiltinTable } from "./builtin.js";
import { withCallback } from "./call-arguments.js";
import { reduceLambda } from "./callback-lambda.js";
import { countOf } from "./relative-index.js";
import { subtract } from "./whole-number.js";

export const arrayReduce: BuiltinTable = {
  "Array.reduce": {
    lower: (call) =>
      lowerReduce(
        call,
        (list) => list,
        (_, index) => index,
      ),
  },
  "Array.reduceRight": {
    lower: (call) =>
      lowerReduce(call, reverseList, (list, index) => subtract(subtract(countOf(list), b.literal(1)), index)),
  },
};

function lowerReduce(
  call: BuiltinCall,
  direct: (list: Expr) => Expr,
  indexOf: (list: Expr, index: Expr) => Expr,
): Expr {
  return withCallback(call, 0, (callback) =>
    b.bind(call.receiver, "list", (list) => {
      const start = call.args[1];
      const of = call.result | (start === undefined ? call.element : start.kinds);
      const lambda = reduceLambda(callback, call, list, of, (index) => indexOf(list, index));
      if (start === undefined) {
        const reduced = b.call("reduce", [direct(list), lambda], of | resultOf(lambda));
        return b.cond(
          b.binary(">", countOf(list), b.literal(0)),
          reduced,
          b.raise("TypeError: Reduce of empty array with no initial value"),
        );
      }
      if (mayBe(start.kinds, kinds.undef)) return reduceBoxed(direct(list), lambda, start, of);
      return b.call("reduce", [direct(list), lambda, start], of | resultOf(lambda));
    }),
  );
}

const resultOf = (lambda: Expr): Kinds => (lambda.kind === "lambda" ? lambda.body.kinds : kinds.unknown);

/** `$reduce` takes a start of nothing for no start (§1.6): then the sum lives in a box. */
function reduceBoxed(items: Expr, plain: Expr, start: Expr, of: Kinds): Expr {
  const box = (value: Expr): Expr => b.object([{ key: "v", value }]);
  if (plain.kind !== "lambda") return plain;
  const [sum, ...rest] = plain.params;
  if (sum === undefined) return plain;
  const held = b.makeLocal("box");
  const opened = b.letIn([{ local: sum, value: b.member(b.localOf(held, kinds.object), "v", of) }], plain.body);
  const lambda = b.lambda([held, ...rest], box(opened));
  return b.member(b.call("reduce", [items, lambda, box(start)], kinds.object), "v", of | plain.body.kinds);
}
