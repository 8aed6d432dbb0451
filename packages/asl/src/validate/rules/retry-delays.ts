import { fieldOf, recordsOf } from "../../own-field.js";
import { supportsField } from "../../state-fields.js";
import { forEachState } from "../rule.js";

const hour = 3_600;
const day = 86_400;
const year = 365 * day;

/**
 * The delay before retry k is `IntervalSeconds × BackoffRate^(k-1)`, at most `MaxDelaySeconds` (AWS, "Error handling"). A delay
 * that grew from less than an hour to more than a day is one that nobody worked out; a first delay of hours is meant.
 */
export const checkRetryDelays = forEachState(({ state, type, location }, { report }) => {
  if (!supportsField(type, "Retry")) return;
  for (const { record, index } of recordsOf(state, "Retry")) {
    const numberOf = (field: string, otherwise: number) => {
      const value = fieldOf(record, field);
      return value === undefined ? otherwise : typeof value === "number" ? value : Number.NaN;
    };
    const attempts = numberOf("MaxAttempts", 3);
    const interval = numberOf("IntervalSeconds", 1);
    const rate = numberOf("BackoffRate", 2);
    const most = numberOf("MaxDelaySeconds", Number.POSITIVE_INFINITY);
    const last = Math.min(interval * rate ** (attempts - 1), most);
    if (!(attempts > 0 && interval < hour && last > day)) continue;
    const first = Math.floor(Math.log(day / interval) / Math.log(rate)) + 2;
    report.lint(
      "LINT_RETRY_DELAY",
      `From retry ${first} of ${attempts} on the delay is longer than a day, and at last ${describeDelay(last)}`,
      "Set MaxDelaySeconds, or lower MaxAttempts or BackoffRate.",
      `${location}/Retry[${index}]`,
    );
  }
});

function describeDelay(seconds: number): string {
  return seconds > year ? "longer than the year that an execution may run" : `${(seconds / day).toFixed(1)} days`;
}
