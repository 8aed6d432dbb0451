import { ts } from "#typescript";
import type { Region } from "../../ir/nodes.js";
import type { Cx } from "../cx.js";
/** Lowers a function's body, or an expression, as a region: its `return` is the region's result. `start` binds the parameters. */
export declare function lowerRegion(body: ts.ConciseBody, cx: Cx, start?: () => void): Region;
//# sourceMappingURL=region.d.ts.map