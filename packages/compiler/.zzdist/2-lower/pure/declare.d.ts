import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { PureCx } from "./statements.js";
/** `const a = …`, `let { b } = …` in pure code. A function is inlined where it is called, and needs no value. */
export declare function bindDeclaration(node: ts.VariableDeclaration, at: PureCx): void;
/** Binds a name or a pattern to a value. */
export declare function bindName(name: ts.BindingName, value: Expr, at: PureCx): void;
//# sourceMappingURL=declare.d.ts.map