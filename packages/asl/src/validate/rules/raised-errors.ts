import { errorNames } from "../../errors.js";
import { fieldOf, hasField, isRecord } from "../../own-field.js";
import { errorListsOf } from "../error-lists.js";
import type { StateView } from "../machine-view.js";
import { forEachState } from "../rule.js";
import { type TaskCall, taskResourceOf } from "../task-resource.js";

interface Reason {
  readonly why: string;
  readonly help: string;
}

/**
 * Names that cannot occur where a retrier or catcher waits for them (AWS, "Error names"). Of a Parallel or Map next to nothing
 * is certain, since an error of any state inside arrives under its own name, and a `Fail` inside may take any.
 */
export const checkRaisedErrors = forEachState((view, { report }) => {
  for (const { names, location } of errorListsOf(view)) {
    const found = new Map<Reason, string[]>();
    for (const name of names) {
      const reason = reasonAgainst(name, view);
      if (reason) found.set(reason, [...(found.get(reason) ?? []), name]);
    }
    for (const [{ why, help }, refused] of found)
      report.lint("LINT_ERROR_NEVER_RAISED", `${refused.join(", ")} cannot occur here: ${why}`, help, location);
  }
});

const reasons = {
  terminal: {
    why: "it ends the execution, whatever Retry and Catch say",
    help: "Remove the name, and prevent the failure: test with IsPresent before a path is read.",
  },
  wildcard: {
    why: "names are compared as a whole, and * stands for itself",
    help: "Write the names out, or take States.TaskFailed.",
  },
  unknown: {
    why: "Step Functions raises no error of this name, and names of your own do not begin with 'States.'",
    help: "Correct the name, such as States.TaskFailed, States.Timeout or States.Permissions.",
  },
  timeout: {
    why: "the state has no TimeoutSeconds, so it never times out",
    help: "Add TimeoutSeconds, or remove the name.",
  },
  heartbeat: {
    why: "the state has no HeartbeatSeconds, so no heartbeat is missed",
    help: "Add HeartbeatSeconds, or remove the name.",
  },
  distributed: {
    why: "only a distributed Map raises it",
    help: "Remove the name, or move it to the Map state.",
  },
  query: {
    why: "the state uses JSONPath, and only JSONata raises it",
    help: "Remove the name.",
  },
  lambda: {
    why: "the state calls no Lambda function",
    help: "Take the names of the service that is called, or States.TaskFailed.",
  },
} as const satisfies Readonly<Record<string, Reason>>;

const mapErrors: ReadonlySet<string> = new Set([
  errorNames.itemReaderFailed,
  errorNames.resultWriterFailed,
  errorNames.exceedToleratedFailureThreshold,
]);
const known: ReadonlySet<string> = new Set(Object.values(errorNames));

function reasonAgainst(name: string, view: StateView): Reason | undefined {
  if (name === errorNames.runtime) return reasons.terminal;
  if (view.type !== "Task") return mapErrors.has(name) && !mayMapInside(view) ? reasons.distributed : undefined;
  const resource = taskResourceOf(view);
  if (resource.kind === "worker") return undefined;
  if (name.includes("*")) return reasons.wildcard;
  if (mapErrors.has(name)) return reasons.distributed;
  if (name === errorNames.queryEvaluation && view.language === "JSONPath") return reasons.query;
  if (name.startsWith("States.") && !known.has(name) && !name.startsWith("States.Http.")) return reasons.unknown;
  return resource.kind === "unknown" ? undefined : reasonOfCall(name, resource, view);
}

/** A job that is waited for may report a timeout of its own. */
function reasonOfCall(name: string, resource: TaskCall, view: StateView): Reason | undefined {
  if (name === errorNames.heartbeatTimeout && !isLimited(view, ["Heartbeat"])) return reasons.heartbeat;
  if (name === errorNames.timeout && !isLimited(view, ["Timeout", "Heartbeat"]) && !waitsForJob(view))
    return reasons.timeout;
  const callsLambda = resource.kind === "function" || /^(?:aws-sdk:)?lambda$/.test(resource.service);
  return name.startsWith("Lambda.") && !callsLambda ? reasons.lambda : undefined;
}

function waitsForJob({ state }: StateView): boolean {
  return /\.sync(?::2)?$/.test(String(fieldOf(state, "Resource")));
}

function isLimited({ state }: StateView, kinds: readonly string[]): boolean {
  return kinds.some((kind) => hasField(state, `${kind}Seconds`) || hasField(state, `${kind}SecondsPath`));
}

/** Whether the state is a distributed Map, holds one, or reads items like one. */
function mayMapInside({ state }: StateView): boolean {
  if (hasField(state, "ItemReader") || hasField(state, "ResultWriter")) return true;
  return ["Branches", "ItemProcessor", "Iterator"].some((field) => namesMap(fieldOf(state, field)));
}

function namesMap(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(namesMap);
  if (!isRecord(value)) return typeof value === "string" && (value === "DISTRIBUTED" || mapErrors.has(value));
  return Object.values(value).some(namesMap);
}
