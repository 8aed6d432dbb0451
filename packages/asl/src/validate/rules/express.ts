import { fieldOf, isRecord } from "../../own-field.js";
import type { StateView } from "../machine-view.js";
import { forEachState, type Rule } from "../rule.js";

/** What a Task may not do in an Express machine, in the words of AWS; the space at an end is AWS's. */
const restrictions: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/^arn:[^:]+:states:::.+\.sync(?::2)?$/, "Express state machine does not support '.sync' service integration"],
  [
    /^arn:[^:]+:states:::.+\.waitForTaskToken$/,
    "Express state machine does not support '.waitForTaskToken' service integration ",
  ],
  [/^arn:[^:]+:states:[^:]*:[^:]*:activity:/, "Express state machine does not support Activity ARN"],
];

/** Express machines have no jobs, callbacks, activities or distributed maps (AWS, "Choosing workflow type"). */
export const checkExpress: Rule = (cx) => {
  if (cx.machine.type === "EXPRESS") checkInExpress(cx);
  else checkInExpressChildren(cx);
};

const checkInExpress = forEachState((view, { report }) => {
  const { type, state, location } = view;
  const message = restrictionOf(view);
  if (message !== undefined) report.schema(message, `${location}/Resource`);
  if (type !== "Map") return;
  for (const field of ["ItemProcessor", "Iterator"]) {
    if (configOf(fieldOf(state, field), "Mode") !== "DISTRIBUTED") continue;
    report.schema(
      "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines",
      `${location}/${field}/ProcessorConfig/Mode`,
    );
  }
});

/** The children of a distributed Map may be Express too; whether AWS looks for that on creation is not known. */
const checkInExpressChildren = forEachState((view, { report }) => {
  const message = restrictionOf(view);
  if (message !== undefined && isExpressChild(view))
    report.warn("SCHEMA_VALIDATION_FAILED", message, `${view.location}/Resource`);
});

function restrictionOf({ type, state }: StateView): string | undefined {
  const resource = fieldOf(state, "Resource");
  if (type !== "Task" || typeof resource !== "string") return undefined;
  return restrictions.find(([pattern]) => pattern.test(resource))?.[1];
}

function isExpressChild(view: StateView): boolean {
  for (let within = view.within; ; within = within.owner.within) {
    if (configOf(within.graph, "Mode") === "DISTRIBUTED") return configOf(within.graph, "ExecutionType") === "EXPRESS";
    if (within.owner === undefined) return false;
  }
}

function configOf(processor: unknown, field: "Mode" | "ExecutionType"): unknown {
  const config = isRecord(processor) ? fieldOf(processor, "ProcessorConfig") : undefined;
  return isRecord(config) ? fieldOf(config, field) : undefined;
}
