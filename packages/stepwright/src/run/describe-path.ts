import { alignTable } from "../cli/align-table.js";
import { count } from "../cli/count.js";
import type { Paint } from "../cli/paint.js";
import { describeDuration } from "../graph/describe-duration.js";
import type { StepFacts } from "./engine-facts.js";
import type { Visit } from "./timeline.js";

const most = 40;

/** The states a run went through, one line each: whether it succeeded, and after which failures. */
export function describeVisits(visits: readonly Visit[], paint: Paint): string[] {
  const rows = visits.slice(0, most).map((visit) => ({
    mark: markOf(visit),
    cells: [
      `${"  ".repeat(visit.depth)}${visit.name}`,
      visit.at === 0 ? "" : `+${describeSeconds(visit.at)}`,
      whatHappened(visit),
    ],
  }));
  const lines = alignTable(rows.map(({ cells }) => cells));
  const painted = lines.map((line, index) => `  ${paintMark(rows[index]?.mark ?? "✓", paint)} ${line}`);
  const left = visits.length - rows.length;
  return left > 0 ? [...painted, `  … and ${count(left, "state")} more (--history FILE has all)`] : painted;
}

/** The steps of a native run, which has no states. */
export function describeSteps(steps: readonly StepFacts[], paint: Paint): string[] {
  const rows = steps.slice(0, most);
  const lines = alignTable(
    rows.map((step) => [
      step.name,
      step.attempt === 0 ? "" : `retry ${step.attempt}`,
      "error" in step ? step.error : "",
    ]),
  );
  const painted = rows.map((step, index) => `  ${paintMark("error" in step ? "✗" : "✓", paint)} ${lines[index] ?? ""}`);
  const left = steps.length - rows.length;
  return left > 0 ? [...painted, `  … and ${count(left, "step")} more (--json has all)`] : painted;
}

type Mark = "✓" | "✗" | "○";

/** Left by a way that is no success: its last call failed, and a catcher took over. */
function isCaught({ failures, calls, left }: Visit): boolean {
  return left && failures.length > 0 && failures.length >= calls;
}

function markOf(visit: Visit): Mark {
  if (visit.type === "Fail" || isCaught(visit)) return "✗";
  if (visit.left) return "✓";
  return visit.failures.length > 0 ? "✗" : "○";
}

function whatHappened(visit: Visit): string {
  const { failures, type } = visit;
  if (type === "Fail") return "fails";
  if (failures.length === 0) return visit.left ? "" : "not finished";
  const last = failures.at(-1) ?? "";
  const retries = Math.max(0, visit.calls - 1);
  const again = retries > 0 ? ` after ${count(retries, "retry").replace("retrys", "retries")}` : "";
  if (isCaught(visit)) return `${last}${again}, caught`;
  return visit.left ? `${failures.join(", ")}, then succeeded${again}` : `${last}${again}`;
}

function paintMark(mark: Mark, paint: Paint): string {
  const colours = { "✓": "green", "✗": "red", "○": "dim" } as const;
  return paint(colours[mark], mark);
}

/** Whole seconds in words, others with their fraction. */
export function describeSeconds(seconds: number): string {
  return Number.isInteger(seconds) ? describeDuration(seconds) : `${Math.round(seconds * 1_000) / 1_000} seconds`;
}
