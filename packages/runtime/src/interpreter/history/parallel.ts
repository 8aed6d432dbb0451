export type ParallelEvent = { readonly type: `ParallelState${"Started" | "Succeeded" | "Failed"}` };

export function parallelEvent(outcome: "Started" | "Succeeded" | "Failed"): ParallelEvent {
  return { type: `ParallelState${outcome}` };
}
