import { ts } from "#typescript";
import type { Cx } from "../cx.js";
/**
 * The key of a built-in in the tables: where the standard library declares what the name refers to (`"Array.map"`, `"Math.floor"`,
 * `"parseInt"`); undefined for anything that is not declared there.
 */
export declare function builtinIdOf(name: ts.Node, cx: Cx): string | undefined;
//# sourceMappingURL=builtin-id.d.ts.map