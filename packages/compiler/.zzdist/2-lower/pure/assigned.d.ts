import { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** The names written inside a node that are declared outside it, in the order of their first write. */
export declare function assignedIn(node: ts.Node, cx: Cx): ts.Symbol[];
/** Every name written inside a node: assigned, counted up or down, or changed in a part. */
export declare function writesIn(node: ts.Node, cx: Cx): Set<ts.Symbol>;
//# sourceMappingURL=assigned.d.ts.map