export { compile } from "./compile.js";
export type { Category, Diagnostic, Severity } from "./diagnostics/define.js";
export type { LambdaFunction } from "./ir/nodes.js";
export type { CompiledWorkflow, CompileOptions, CompileResult, LocatedDiagnostic, OutputFile, SourceMap, } from "./result.js";
//# sourceMappingURL=index.d.ts.map