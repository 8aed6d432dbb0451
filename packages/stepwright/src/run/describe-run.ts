import type { HistoryEvent } from "@stepwright/runtime";
import type { CommandContext } from "../cli/command.js";
import { count } from "../cli/count.js";
import type { Paint } from "../cli/paint.js";
import { describeCause } from "./describe-cause.js";
import { describeSeconds, describeSteps, describeVisits } from "./describe-path.js";
import type { EngineFacts } from "./engine-facts.js";
import { readTimeline } from "./timeline.js";

export interface Ran {
  readonly name: string;
  readonly facts: EngineFacts;
  /** Of the state machine; a native run has none. */
  readonly history: readonly HistoryEvent[] | undefined;
  /** What both engines had in common, when both ran. */
  readonly comparison: { readonly equal: boolean; readonly differences: readonly string[] } | undefined;
}

/** Tells people how a run went: the path, the end, the differences; the output goes to stdout. */
export function describeRun({ name, facts, history, comparison }: Ran, cx: CommandContext): void {
  const { paint } = cx;
  const path = history ? describeVisits(readTimeline(history), paint) : describeSteps(facts.steps, paint);
  cx.say(`${[paint("bold", name), ...path, describeEnd(facts, comparison, paint)].join("\n")}\n`);
  if (comparison && !comparison.equal) cx.say(describeDifferences(comparison.differences, paint));
  if (facts.status === "SUCCEEDED") cx.give(`${JSON.stringify(facts.output, null, 2)}\n`);
}

function describeEnd(facts: EngineFacts, comparison: Ran["comparison"], paint: Paint): string {
  const succeeded = facts.status === "SUCCEEDED";
  const status = paint([succeeded ? "green" : "red", "bold"], facts.status);
  const error = facts.error === null ? "" : ` ${paint("bold", facts.error)}`;
  const cause = facts.cause === null ? "" : `  ${describeCause(facts.cause)}`;
  const numbers = [
    ...(facts.transitions === null
      ? [count(facts.steps.length, "step call")]
      : [count(facts.transitions, "transition")]),
    ...(facts.virtualSeconds === 0 ? [] : [`${describeSeconds(facts.virtualSeconds)} passed`]),
    ...(comparison?.equal ? ["both engines agree"] : []),
  ];
  return `${status}${error}${cause}  ${paint("dim", numbers.join(" · "))}`;
}

function describeDifferences(differences: readonly string[], paint: Paint): string {
  const title = paint(["red", "bold"], "The engines differ");
  const why = "The function and its state machine must agree; please report this with the workflow.";
  return `${[title, ...differences.map((difference) => `  ${difference}`), why].join("\n")}\n`;
}
