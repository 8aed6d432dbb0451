import type { CommandContext } from "../cli/command.js";
import { count } from "../cli/count.js";
import type { Paint } from "../cli/paint.js";
import { describeCause } from "./describe-cause.js";
import { describeElapsed } from "./describe-elapsed.js";
import { describeSteps, describeVisits } from "./describe-path.js";
import type { EngineFacts } from "./engine-facts.js";
import type { Ran } from "./engines.js";
import { readTimeline } from "./timeline.js";

/** Tells people how a run went: the path, the end, the differences; the output goes to stdout. */
export function describeRun(name: string, { facts, history, both }: Ran, cx: CommandContext): void {
  const { paint } = cx;
  const path = history ? describeVisits(readTimeline(history), paint) : describeSteps(facts.steps, paint);
  cx.say(`${[paint("bold", name), ...path, describeEnd(facts, both, paint)].join("\n")}\n`);
  if (both && !both.equal) cx.say(describeDifferences(both.differences, paint));
  if (facts.status === "SUCCEEDED") cx.give(`${JSON.stringify(facts.output, null, 2)}\n`);
}

function describeEnd(facts: EngineFacts, both: Ran["both"], paint: Paint): string {
  const numbers = [
    facts.transitions === null ? count(facts.steps.length, "step call") : count(facts.transitions, "transition"),
    ...(facts.virtualSeconds === 0 ? [] : [describeElapsed(facts.virtualSeconds)]),
    ...(both?.equal ? ["both engines agree"] : []),
  ].join(" · ");
  if (facts.status === "SUCCEEDED") return `${paint(["green", "bold"], facts.status)}  ${numbers}`;
  const error = [facts.error ?? "", describeCause(facts.error, facts.cause)].filter((part) => part !== "").join("  ");
  return `${paint(["red", "bold"], facts.status)}  ${paint("bold", error)}\n${numbers}`;
}

function describeDifferences(differences: readonly string[], paint: Paint): string {
  const title = paint(["red", "bold"], "The engines differ");
  const why = "The function and its state machine must agree; please report this with the workflow.";
  return `${[title, ...differences.map((difference) => `  ${difference}`), why].join("\n")}\n`;
}
