import type { StateMachine } from "@stepwright/asl";
import type { Severity } from "./diagnostics/define.js";
import type { LambdaFunction } from "./ir/nodes.js";

/** A diagnostic as scripts read it (the contract of `--json`): lines and columns count from 1, paths are relative with `/`. */
export interface LocatedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly help: string | null;
  /** The page of the code, relative to the documentation root: `docs/diagnostics/SW2001.md`. */
  readonly docs: string;
  readonly related: readonly {
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
}

/** Where each state comes from. */
export interface SourceMap {
  readonly version: 1;
  readonly workflow: string;
  readonly states: {
    readonly [stateName: string]: { readonly file: string; readonly line: number; readonly column: number };
  };
}

export interface CompiledWorkflow {
  readonly name: string;
  /** Relative to the project root, with `/`. */
  readonly file: string;
  readonly exportName: string;
  readonly definition: StateMachine;
  readonly sourceMap: SourceMap;
  /** The Lambda functions of its steps, in the order of their first use. `${<logicalId>}` stands for each in the definition. */
  readonly functions: readonly LambdaFunction[];
  /** State transitions of one run: the fewest, and the most, or null when a loop or a map has no static bound. */
  readonly transitions: { readonly min: number; readonly max: number | null };
  readonly sources: ProgramSources;
}

/** What the workflow was compiled from: its functions are bundled from the same texts. */
export interface ProgramSources {
  readonly modules: readonly SourceModule[];
  /** The conditions of package exports that `tsconfig.json` names. */
  readonly conditions: readonly string[];
}

/** A file of the project as the compiler read it. */
export interface SourceModule {
  /** Relative to the project root, with `/`. */
  readonly file: string;
  readonly text: string;
  /** The offsets of calls that only make a value, and may be left out of a bundle that does not use it. */
  readonly pureCalls: readonly number[];
}

export interface CompileOptions {
  /** Workflow files, absolute or relative to `root`. */
  readonly files: readonly string[];
  /** The project's root: paths in the output are relative to it. */
  readonly root: string;
}

/** `workflows` holds only those without errors. */
export interface CompileResult {
  readonly workflows: readonly CompiledWorkflow[];
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** A file to write, relative to the folder of its workflow. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
