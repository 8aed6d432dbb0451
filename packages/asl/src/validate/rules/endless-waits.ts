import { hasField } from "../../own-field.js";
import type { MachineView, StateView } from "../machine-view.js";
import type { Rule } from "../rule.js";
import { taskResourceOf } from "../task-resource.js";

const limits = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"];

/**
 * A task that somebody outside answers waits until it is answered: without a limit, until the execution is a year old (AWS,
 * "Task state", "TimeoutSeconds", and "Wait for a Callback with Task Token").
 */
export const checkEndlessWaits: Rule = ({ machine, report }) => {
  if (hasField(machine.machine, "TimeoutSeconds")) return;
  const failing = findFailingGraphs(machine);
  for (const view of machine.states) {
    const resource = taskResourceOf(view);
    if (resource.kind !== "worker" || limits.some((field) => hasField(view.state, field))) continue;
    if (isBesideFailure(view, failing)) continue;
    const who = resource.by === "token" ? "nobody returns the token" : "no worker takes it, or the worker dies";
    report.lint(
      "LINT_WAIT_WITHOUT_LIMIT",
      `When ${who}, this task waits for a year`,
      "Add TimeoutSeconds, or HeartbeatSeconds if the other side sends heartbeats, and catch States.Timeout.",
      view.location,
    );
  }
};

/** The graphs that hold a `Fail`, at any depth, and how many of its graphs do so for each Parallel and Map. */
interface FailingGraphs {
  readonly graphs: ReadonlySet<object>;
  readonly countOf: ReadonlyMap<object, number>;
}

function findFailingGraphs({ states }: MachineView): FailingGraphs {
  const graphs = new Set<object>();
  const countOf = new Map<object, number>();
  for (const { type, within } of states) {
    if (type !== "Fail") continue;
    for (let graph = within; !graphs.has(graph.graph); graph = graph.owner.within) {
      graphs.add(graph.graph);
      if (graph.owner === undefined) break;
      countOf.set(graph.owner.state, (countOf.get(graph.owner.state) ?? 0) + 1);
    }
  }
  return { graphs, countOf };
}

/** A branch beside the task that fails ends the wait: how a limit is made for several states together. */
function isBesideFailure({ within }: StateView, failing: FailingGraphs): boolean {
  for (let { graph, owner } = within; owner !== undefined; { graph, owner } = owner.within) {
    const own = failing.graphs.has(graph) ? 1 : 0;
    if ((failing.countOf.get(owner.state) ?? 0) > own) return true;
  }
  return false;
}
