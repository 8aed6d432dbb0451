import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** A loop whose rounds need states. */
export interface FlowLoop {
    readonly node: ts.IterationStatement;
    /** The name of the Choice that tests it. */
    readonly name: string;
    /** Before each round; absent: true. */
    readonly test?: () => Expr;
    /** Before the body of each round. */
    readonly enterRound?: () => void;
    /** After each round and each `continue`. */
    readonly step?: () => void;
    /** After each round, in place of `test`. */
    readonly testLast?: () => Expr;
}
export declare function lowerLoop(loop: FlowLoop, cx: Cx): void;
//# sourceMappingURL=loop.d.ts.map