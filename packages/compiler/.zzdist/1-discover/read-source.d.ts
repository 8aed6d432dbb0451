import type { Diagnostic } from "../diagnostics/define.js";
/** Why a workflow file cannot be compiled at all; undefined when it can. `name` is how messages call it. */
export declare function findFileProblem(path: string, name: string): Diagnostic | undefined;
//# sourceMappingURL=read-source.d.ts.map