import type { Json, StateOf, StateType } from "@stepwright/asl";
import { type Flow, flowOf } from "../query/flow.js";
import type { Frame } from "./frame.js";
import { stateEntered, stateExited } from "./history/state.js";
import { executors } from "./states/index.js";
import { type Completion, Visit } from "./visit.js";

// Taken once: a test runner's fake timers may replace the global later.
const { setImmediate } = globalThis;

/** A run of states that never waits lets the rest of the program run after so many of them. */
const statesPerTurn = 1_000;

/** Runs a graph from its first state to its last, and answers what that one leaves. */
export async function runGraph(frame: Frame, input: Json): Promise<Json> {
  let name = frame.graph.StartAt;
  let payload = input;
  for (;;) {
    frame.signal.throwIfAborted();
    const visit = enterState(frame, name, payload);
    if (frame.run.transitions % statesPerTurn === 0) await yieldTurn(frame);
    const { state } = visit;
    const flow = flowOf(state, frame.run.machine.QueryLanguage);
    const { output, assigned, next } = await execute(state.Type, state, visit, flow);
    frame.signal.throwIfAborted();
    payload = output;
    leaveState(visit, output, assigned);
    const target = next ?? ("Next" in state ? state.Next : undefined);
    if (target === undefined) return payload;
    name = target;
  }
}

/** The clock must not take the pause for idleness. */
function yieldTurn({ run }: Frame): Promise<void> {
  return run.clock.busy(() => new Promise((resolve) => setImmediate(resolve)));
}

/** Records the entry of a state. */
export function enterState(frame: Frame, name: string, input: Json): Visit {
  const { run, trail, graph } = frame;
  const state = graph.States[name];
  if (!state) throw new Error(`The machine has no state named '${name}', though a transition leads to it.`);
  if (!Object.hasOwn(executors, state.Type)) throw new Error(`The state '${name}' is of no known type: ${state.Type}.`);
  const previousId = trail.last;
  const id = run.history.record(trail, stateEntered(state.Type, name, run.payloads.write(input)));
  run.path.push(name);
  run.transitions += 1;
  frame.open = state.Type;
  return new Visit(frame, name, state, input, { id, previousId });
}

function execute<Type extends StateType>(
  type: Type,
  state: StateOf<Type>,
  visit: Visit,
  flow: Flow,
): Promise<Completion> {
  return executors[type](state, visit, flow);
}

function leaveState(visit: Visit, output: Json, assigned: Completion["assigned"]): void {
  const { frame, name, state } = visit;
  const { run, trail, scope } = frame;
  // A Fail state always throws: it is never left.
  if (state.Type === "Fail") return;
  const text = run.payloads.writeResult(output, name);
  const hasAssigned = assigned !== undefined && Object.keys(assigned).length > 0;
  const texts = hasAssigned ? scope.assign(assigned, run.enforcesLimits) : undefined;
  run.history.record(trail, stateExited(state.Type, name, text, texts));
  frame.open = undefined;
}
