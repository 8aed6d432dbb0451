import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** A test as a Choice may evaluate it: a Choice cannot catch, so in a `try` a test that may fail is evaluated before. */
export declare function testable(test: Expr, node: ts.Node, cx: Cx): Expr;
//# sourceMappingURL=testable.d.ts.map