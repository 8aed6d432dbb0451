import { ts } from "#typescript";
import type { Diagnostic } from "../diagnostics/define.js";
import type { Paths } from "./paths.js";
/** What TypeScript finds wrong with a `tsconfig.json`. */
export declare function reportConfigErrors(errors: readonly ts.Diagnostic[], paths: Paths): Diagnostic[];
/** The span of an error of TypeScript; undefined for one about the whole program. */
export declare function originOfError(error: Pick<ts.Diagnostic, "file" | "start" | "length">, paths: Paths): Diagnostic["origin"];
//# sourceMappingURL=config-errors.d.ts.map