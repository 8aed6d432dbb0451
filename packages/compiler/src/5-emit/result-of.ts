import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";
import type { Op } from "../ir/nodes.js";

/** What the state answers, in terms of `$states.result`. */
export function resultOf(op: Exclude<Op, { kind: "assign" | "evaluate" | "wait" }>): Expr {
  return op.kind === "task"
    ? b.member(b.states("result", kinds.object), "Payload", kinds.json)
    : b.states("result", kinds.array);
}
