import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import { type Kinds } from "../../ir/kinds.js";
import type { Region } from "../../ir/nodes.js";
import type { Cx } from "../cx.js";
interface Branch {
    /** The key of the result, or undefined in a list. */
    readonly key: string | undefined;
    readonly region: Region;
    readonly kinds: Kinds;
}
/** `parallel({ a: () => …, b: () => … }, options?)`, `parallel([() => …])` */
export declare function lowerParallel(node: ts.CallExpression, cx: Cx): Expr;
/** The Parallel state of some branches, and its result in the shape the source has. */
export declare function emitParallel(node: ts.CallExpression, branches: readonly Branch[], options: ts.Expression | undefined, cx: Cx): Expr;
/** What a value is behind a boundary: null where it was undefined. */
export declare function boundaryKinds(type: ts.Type | undefined, cx: Cx): Kinds;
export {};
//# sourceMappingURL=parallel.d.ts.map