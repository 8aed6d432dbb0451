import type { ts } from "#typescript";
import type { Expr } from "../ir/expr.js";
import { type Kinds } from "../ir/kinds.js";
import type { Cx } from "./cx.js";
/** The value as its declared type allows it, where that says less than the value: `any` that is declared `string` stays what it is. */
export declare function widenToDeclared(value: Expr, name: ts.Identifier, cx: Cx): Expr;
/** What a variable of this declaration may hold: unknown where the type grows with the code (`let x;`). */
export declare function declareName(name: ts.Identifier, cx: Cx): Kinds;
//# sourceMappingURL=declared-kinds.d.ts.map