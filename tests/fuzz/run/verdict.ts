/**
 * What became of a program. `refused`: diagnostics, which is fine. `tie`: they differ
 * in what Step Functions leaves open. `crash`: the compiler says that it has a bug. `invalid`: a
 * validator refuses the machine. `wrong`: the engines differ.
 */
export interface Verdict {
  readonly kind: "equal" | "refused" | "tie" | "crash" | "invalid" | "wrong";
  readonly details: readonly string[];
  /** The run that differs. */
  readonly run?: number;
}

export const isFailure = ({ kind }: Verdict): boolean => kind === "crash" || kind === "invalid" || kind === "wrong";

/** The kind of failure, without what changes when the program shrinks. */
export function signatureOf({ kind, details }: Verdict): string {
  const first = details[0] ?? "";
  const text = kind === "wrong" ? (/^(status: native \w+( [\w.]+)?|[a-z]+)/.exec(first)?.[0] ?? first) : first;
  const asl = kind === "wrong" ? (/, asl (\w+( [\w.]+)?)/.exec(first)?.[1] ?? "") : "";
  return `${kind} ${text.replaceAll(/[`"'].*?[`"']|\d+/g, "_").slice(0, 80)}${first.startsWith("status") ? ` ${asl}` : ""}`;
}
