import type { Json, MapState, Retrier, State, StateOf, StateTable, WaitState } from "@stepwright/asl";
import { describeDuration } from "./describe-duration.js";
import { describeResource } from "./describe-resource.js";
import { isExpression, plainExpression } from "./plain-expression.js";

/** A count stays on the line of what it counts. */
const noBreak = "\u00a0";

const details: StateTable<[], string | undefined> = {
  Task: (state) => joinParts([describeResource(state.Resource), describeRetries(state.Retry)]),
  Pass: (state) => describeAssigned(state.Assign),
  Choice: () => undefined,
  Wait: describeWait,
  Succeed: () => undefined,
  Fail: ({ Error: error }) => (error === undefined || isExpression(error) ? undefined : error),
  Parallel: (state) =>
    joinParts([
      `${state.Branches.length} ${state.Branches.length === 1 ? "branch" : "branches"}`,
      describeRetries(state.Retry),
    ]),
  Map: (state) => joinParts([describeItems(state), describeConcurrency(state), describeRetries(state.Retry)]),
};

/** What a state does, in a few words. */
export function describeState(state: State): string | undefined {
  return describeAs(state.Type, state);
}

/** The table's entry for a `Type` takes the state of that `Type`. */
function describeAs<Type extends State["Type"]>(type: Type, state: State): string | undefined {
  const describe: (state: StateOf<Type>) => string | undefined = details[type];
  return isOf(type, state) ? describe(state) : undefined;
}

function isOf<Type extends State["Type"]>(type: Type, state: State): state is StateOf<Type> {
  return state.Type === type;
}

function joinParts(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join(" · ") || undefined;
}

function describeAssigned(assign: { readonly [name: string]: Json } | undefined): string | undefined {
  const names = Object.keys(assign ?? {});
  return names.length === 0 ? undefined : `sets ${names.join(", ")}`;
}

function describeWait(state: WaitState): string | undefined {
  if (typeof state.Seconds === "number") return describeDuration(state.Seconds);
  const seconds = state.Seconds ?? state.SecondsPath;
  if (seconds !== undefined) return `${plainExpression(seconds)} seconds`;
  const timestamp = state.Timestamp ?? state.TimestampPath;
  return timestamp === undefined ? undefined : `until ${plainExpression(timestamp)}`;
}

function describeRetries(retriers: readonly Retrier[] | undefined): string | undefined {
  const most = Math.max(0, ...(retriers ?? []).map(({ MaxAttempts }) => MaxAttempts ?? 3));
  return most === 0 ? undefined : `${most}${noBreak}${most === 1 ? "retry" : "retries"}`;
}

function describeItems(state: MapState): string {
  const items = typeof state.Items === "string" ? state.Items : state.ItemsPath;
  if (items !== undefined && items !== "$") return `each of ${plainExpression(items)}`;
  return state.ItemReader ? `each item of ${describeResource(String(state.ItemReader["Resource"]))}` : "each item";
}

function describeConcurrency(state: MapState): string | undefined {
  const { Mode } = (state.ItemProcessor ?? state.Iterator)?.ProcessorConfig ?? {};
  const distributed = Mode === "DISTRIBUTED" ? "distributed" : undefined;
  const most = state.MaxConcurrency ?? 0;
  if (most === 1) return joinParts([distributed, "one at a time"]);
  return joinParts([
    distributed,
    most === 0 ? undefined : `${plainExpression(String(most))}${noBreak}at${noBreak}a${noBreak}time`,
  ]);
}
