import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import type { Region } from "../../ir/nodes.js";
import type { Cx } from "../cx.js";
import { Flow } from "../flow.js";
import { RegionBuilder } from "../region-builder.js";
import { guardOf } from "../statements/try.js";
import { nullForNonFinite } from "./step.js";

/**
 * A branch of `Promise.allSettled`: it never fails, but says how it ended, as JavaScript does. `reason` is the Error Output, which is read as a caught
 * error is.
 */
export function lowerSettledRegion(node: ts.Node, run: () => Expr, cx: Cx): Region {
  const flow = new Flow(new RegionBuilder(cx.nextId), true);
  const origin = cx.origin(node);
  return cx.flowing(flow, () =>
    cx.scoped(cx.bindings, () => {
      const error = cx.newVariable("reason", kinds.object, true);
      const failed = flow.open();
      flow.handlers = [guardOf(error, failed)];
      const start = flow.open();
      flow.goto(start.id, origin);
      flow.enter(start);
      const value = run();
      const held = value.fails ? cx.capture(value, "value", node) : value;
      flow.handlers = [];
      flow.leave({ kind: "return", value: settled("fulfilled", "value", nullForNonFinite(held)), origin });
      flow.enter(failed);
      flow.leave({
        kind: "return",
        value: settled("rejected", "reason", cx.readVariable(error, kinds.object, false)),
        origin,
      });
      return flow.region.finish();
    }),
  );
}

const settled = (status: string, key: string, value: Expr): Expr =>
  b.object([
    { key: "status", value: b.literal(status) },
    { key, value },
  ]);
