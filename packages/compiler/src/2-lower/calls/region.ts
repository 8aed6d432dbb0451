import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import type { Region } from "../../ir/nodes.js";
import type { Cx } from "../cx.js";
import { Flow } from "../flow.js";
import { refuseEndless } from "../never-ends.js";
import { lowerTail } from "../pure/as-expression.js";
import { RegionBuilder } from "../region-builder.js";
import { lowerBody } from "../statements/index.js";
import { leaveReturn } from "../statements/return.js";
import { lowerPromise } from "./promise.js";

/** Lowers a function's body, or an expression, as a region: its `return` is the region's result. `start` binds the parameters. */
export function lowerRegion(body: ts.ConciseBody, cx: Cx, start: () => void = () => {}): Region {
  const flow = new Flow(new RegionBuilder(cx.nextId), cx.flow !== undefined);
  return cx.flowing(flow, () =>
    cx.scoped(cx.bindings, () => {
      start();
      if (ts.isBlock(body)) {
        lowerBody(body, cx, (tail) =>
          leaveReturn(tail.length > 0 ? lowerTail(tail, kinds.unknown, cx) : b.nothing, tail[0] ?? body, cx),
        );
      } else {
        const value: Expr = lowerPromise(body, cx);
        leaveReturn(value, body, cx);
      }
      const region = flow.region.finish();
      refuseEndless(body, region, cx);
      return region;
    }),
  );
}
