import { ts } from "#typescript";
import type { FunctionNode } from "../bindings.js";
import type { Cx } from "../cx.js";
/** The function a callee names, when its body is in the program: declared, or a constant that holds an arrow or function expression. */
export declare function resolveFunction(callee: ts.Expression, cx: Cx): FunctionNode | undefined;
export declare function isConstant(declaration: ts.VariableDeclaration): boolean;
//# sourceMappingURL=resolve-function.d.ts.map