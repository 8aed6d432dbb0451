import { ts } from "#typescript";
import type { Cx } from "../cx.js";
/**
 * `try { } catch { } finally { }`. A `try` is handlers on the blocks inside it. A `finally` stands in the machine once for each way out: the
 * normal end, each `return` and jump (see `unwind`), and an error that nothing inside caught, which goes on behind it.
 */
export declare function lowerTry(node: ts.TryStatement, cx: Cx): void;
//# sourceMappingURL=try.d.ts.map