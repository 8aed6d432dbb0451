import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `step(fn, input?, options?)`, `step("name", async () => …, options?)`, and the direct call of a `defineStep` value. */
export declare function lowerStep(node: ts.CallExpression, cx: Cx): Expr;
/** The name of the variable that will hold a result: that of the constant it initialises, else of the step. */
export declare function resultName(node: ts.Node, fallback: string): string;
/** A value as it crosses a boundary: null for undefined. */
export declare const toJson: (value: Expr) => Expr;
//# sourceMappingURL=step.d.ts.map