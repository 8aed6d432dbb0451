import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import { type Kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import type { PureCx } from "./statements.js";
/** The present value of a name that pure code may write. */
export declare function valueOf(symbol: ts.Symbol, cx: Cx): Expr;
/** What a name may hold over all of its life. */
export declare function kindsOf(symbol: ts.Symbol, at: PureCx): Kinds;
/** The present values of several names as one value: the value itself of one, an object of more. */
export declare function packValues(symbols: readonly ts.Symbol[], cx: Cx): Expr;
/** Gives the names the values of a packed one. */
export declare function unpackValues(symbols: readonly ts.Symbol[], packed: Expr, of: readonly Kinds[], at: PureCx): void;
//# sourceMappingURL=phi.d.ts.map