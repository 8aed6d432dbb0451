import { alignTable } from "../cli/align-table.js";
import { count } from "../cli/count.js";
import type { Paint } from "../cli/paint.js";
import { describeElapsed } from "./describe-elapsed.js";
import type { StepFacts } from "./engine-facts.js";
import type { Visit } from "./timeline.js";

const most = 40;

/** The states a run went through, one line each: whether it succeeded, and after which failures. */
export function describeVisits(visits: readonly Visit[], paint: Paint): string[] {
  const rows = visits.slice(0, most).map((visit) => ({
    lead: "  ".repeat(visit.depth),
    mark: markOf(visit),
    cells: [visit.name, visit.at === 0 ? "" : `after ${describeElapsed(visit.at)}`, whatHappened(visit)],
  }));
  const left = visits.length - rows.length;
  return [
    ...drawRows(rows, paint),
    ...(left > 0 ? [`  … and ${count(left, "state")} more (--history FILE has all)`] : []),
  ];
}

/** The steps of a native run, which has no states. */
export function describeSteps(steps: readonly StepFacts[], paint: Paint): string[] {
  const rows = steps.slice(0, most).map((step) => ({
    lead: "",
    mark: "error" in step ? ("✗" as const) : ("✓" as const),
    cells: [step.name, step.attempt === 0 ? "" : `retry ${step.attempt}`, "error" in step ? step.error : ""],
  }));
  const left = steps.length - rows.length;
  return [...drawRows(rows, paint), ...(left > 0 ? [`  … and ${count(left, "step")} more (--json has all)`] : [])];
}

type Mark = "✓" | "✗" | "○";

interface Row {
  readonly lead: string;
  readonly mark: Mark;
  readonly cells: readonly string[];
}

/** Nested rows are indented, and their later columns stand below those of the others. */
function drawRows(rows: readonly Row[], paint: Paint): string[] {
  const lines = alignTable(rows.map(({ lead, cells: [name = "", ...cells] }) => [`${lead}  ${name}`, ...cells]));
  return rows.map(({ lead, mark }, index) => {
    const line = lines[index]?.slice(lead.length + 2) ?? "";
    return `  ${lead}${paintMark(mark, paint)} ${line}`;
  });
}

/** Each of its attempts failed: when it was left, a catcher took over. */
function hasFailed({ failures, calls }: Visit): boolean {
  return failures.length > 0 && failures.length >= calls;
}

function markOf(visit: Visit): Mark {
  if (visit.type === "Fail" || hasFailed(visit)) return "✗";
  return visit.left ? "✓" : "○";
}

function whatHappened(visit: Visit): string {
  const { failures, type, left, calls } = visit;
  if (type === "Fail") return "fails";
  const retries = Math.max(0, calls - 1);
  const again = retries > 0 ? ` after ${retries} ${retries === 1 ? "retry" : "retries"}` : "";
  if (hasFailed(visit)) return `${failures.at(-1) || "failed"}${again}${left ? ", caught" : ""}`;
  if (!left) return visit.over ? "stopped" : "not finished";
  return failures.length === 0 ? "" : `${failures.map((one) => one || "failed").join(", ")}, then succeeded${again}`;
}

function paintMark(mark: Mark, paint: Paint): string {
  const colours = { "✓": "green", "✗": "red", "○": "dim" } as const;
  return paint(colours[mark], mark);
}
