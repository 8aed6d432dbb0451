import type { CompileOptions, CompileResult } from "./result.js";
/**
 * Compiles workflow files to state machines: discover, lower, optimize, emit. Reads sources and writes nothing. All errors of all files are
 * reported, in source order; a workflow with errors is left out of the result, the others go on.
 */
export declare function compile(options: CompileOptions): CompileResult;
//# sourceMappingURL=compile.d.ts.map