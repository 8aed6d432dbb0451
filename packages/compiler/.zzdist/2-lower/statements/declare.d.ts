import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `const a = 1, { b } = c;` in the flow. */
export declare function declareVariables(list: ts.VariableDeclarationList, cx: Cx): void;
/** Gives a name, or each name of a pattern, its value. A value that cannot change needs no variable. */
export declare function bindInFlow(name: ts.BindingName, value: Expr, node: ts.Node, cx: Cx): void;
//# sourceMappingURL=declare.d.ts.map