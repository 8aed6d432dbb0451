export type { BundledFunction } from "./6-artifacts/bundle-functions.js";
export { type ArtifactOptions, type Artifacts, emitArtifacts } from "./6-artifacts/index.js";
export { compile } from "./compile.js";
export type { Category, Diagnostic, Severity } from "./diagnostics/define.js";
export type { LambdaFunction } from "./ir/nodes.js";
export type {
  CompiledWorkflow,
  CompileOptions,
  CompileResult,
  LocatedDiagnostic,
  OutputFile,
  SourceMap,
} from "./result.js";
