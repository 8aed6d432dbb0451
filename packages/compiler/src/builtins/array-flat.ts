import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds, mayBe } from "../ir/kinds.js";
import type { BuiltinCall, BuiltinTable } from "./builtin.js";
import { argument, withCallback } from "./call-arguments.js";
import { lambdaOf } from "./callback-lambda.js";
import { eachOf } from "./match-array.js";

/** `$lookup` of a list of boxes puts their contents behind each other, arrays opened one level: `flat` in one pass. */
const box = (value: Expr): Expr => b.object([{ key: "v", value }]);
const unbox = (boxes: Expr): Expr => b.sequence("lookup", [boxes, b.literal("v")]);

export function flatten(list: Expr): Expr {
  return unbox(b.sequence("map", [list, lambdaOf("v", kinds.json, box)]));
}

function lowerFlat(call: BuiltinCall): Expr {
  const depth = argument(call, 0) ?? b.literal(1);
  if (depth.kind === "literal" && depth.value === null && mayBe(depth.kinds, kinds.infinite))
    return flattenAll(call.receiver);
  if (depth.kind !== "literal" || typeof depth.value !== "number" || depth.value > 8) {
    return call.refuse("the depth is not known", "Write a literal depth: `.flat()`, `.flat(2)`, `.flat(Infinity)`.");
  }
  let list = call.receiver;
  for (let level = 0; level < Math.trunc(depth.value); level += 1) list = flatten(list);
  return list;
}

function flattenAll(list: Expr): Expr {
  const flat = b.makeLocal("flat");
  const again = (value: Expr): Expr => b.apply(b.localOf(flat, kinds.fn), [value], kinds.array);
  const open = (value: Expr): Expr =>
    b.cond(b.isOfKind(value, kinds.array), again(b.narrow(value, kinds.array)), b.narrow(value, ~kinds.array));
  const body = lambdaOf("list", kinds.array, (inner) =>
    unbox(b.sequence("map", [inner, lambdaOf("v", kinds.json, (value) => box(open(value)))])),
  );
  return b.letIn([{ local: flat, value: body }], again(list));
}

export const arrayFlat: BuiltinTable = {
  "Array.flat": { lower: lowerFlat },
  "Array.flatMap": {
    lower: (call) =>
      withCallback(call, 0, (callback) =>
        b.bind(call.receiver, "list", (list) =>
          unbox(
            b.sequence(
              "map",
              eachOf(callback, call, list, (body) => box(b.orNull(body))),
            ),
          ),
        ),
      ),
  },
};
