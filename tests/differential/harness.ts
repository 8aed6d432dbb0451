import type { StateMachine } from "@stepwright/asl";
import { type CompiledWorkflow, compile, type LocatedDiagnostic } from "@stepwright/compiler";
import { type BothRuns, runBoth } from "@stepwright/runtime";
import { listCaseFiles, root } from "./case-files.js";
import type { Case } from "./load-cases.js";
import { validateOutside } from "./outside-validation.js";
import type { Run } from "./run.js";

/** What the compiler makes of all case files, compiled in one call. */
export interface CompiledCases {
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly workflows: ReadonlyMap<string, CompiledWorkflow>;
  /** What `asl-validator` has against a machine, by the workflow's name; nothing for the good ones. */
  readonly outside: ReadonlyMap<string, readonly string[]>;
}

export async function compileCases(): Promise<CompiledCases> {
  const { workflows, diagnostics } = await compile({ files: listCaseFiles("cases"), root });
  const machines = new Map<string, StateMachine>(workflows.map(({ name, definition }) => [name, definition]));
  return {
    diagnostics,
    workflows: new Map(workflows.map((workflow) => [workflow.name, workflow])),
    outside: validateOutside(machines),
  };
}

/** One run in both engines, from one instant on, so that dates of a failing case do not change from run to run. */
export function runCase({ workflow }: Case, { definition }: CompiledWorkflow, run: Run): Promise<BothRuns> {
  return runBoth({
    workflow,
    definition,
    input: run.input ?? {},
    startAt: Date.UTC(2026, 0, 1),
    ...(run.mocks === undefined ? {} : { mocks: run.mocks }),
    ...(run.seed === undefined ? {} : { seed: run.seed }),
  });
}

/** A diagnostic in one line, as an editor would point at it. */
export function describeDiagnostic({ file, line, column, code, severity, message, help }: LocatedDiagnostic): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}${help === null ? "" : ` (${help})`}`;
}
