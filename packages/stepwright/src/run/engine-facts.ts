import type { Json } from "@stepwright/asl";
import type { MachineOutcome, NativeRun } from "@stepwright/runtime";

/** One attempt of a step, as `--json` reports it. */
export type StepFacts = { readonly name: string; readonly attempt: number; readonly input: Json } & (
  | { readonly output: Json }
  | { readonly error: string }
);

/** How one engine's run went, as `--json` reports it. */
export interface EngineFacts {
  readonly status: MachineOutcome["status"];
  readonly output: Json | null;
  readonly error: string | null;
  readonly cause: string | null;
  /** The native engine has no states, so it cannot count them. */
  readonly transitions: number | null;
  readonly path: readonly string[];
  readonly steps: readonly StepFacts[];
  readonly virtualSeconds: number;
}

type Outcome = Pick<MachineOutcome, "status" | "output" | "error" | "cause" | "path" | "startedAt" | "endedAt">;

/** The facts of a run of the state machine; `steps` are those its tasks were answered with. */
export function machineFacts(outcome: MachineOutcome, steps: readonly StepFacts[]): EngineFacts {
  return { ...commonFacts(outcome), transitions: outcome.transitions, steps };
}

/** The facts of a run of the function itself. An attempt that was stopped has no answer to report. */
export function nativeFacts(run: NativeRun): EngineFacts {
  const steps = run.steps.flatMap(({ name, attempt, input, output, error }): StepFacts[] => {
    if (error !== undefined) return [{ name, attempt, input, error }];
    return output === undefined ? [] : [{ name, attempt, input, output }];
  });
  return { ...commonFacts(run), transitions: null, steps };
}

function commonFacts({
  status,
  output,
  error,
  cause,
  path,
  startedAt,
  endedAt,
}: Outcome): Omit<EngineFacts, "transitions" | "steps"> {
  return {
    status,
    output: output ?? null,
    error: error ?? null,
    cause: cause ?? null,
    path,
    virtualSeconds: (endedAt - startedAt) / 1_000,
  };
}
