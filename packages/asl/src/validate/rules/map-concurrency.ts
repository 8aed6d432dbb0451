import { limits } from "../../limits.js";
import { fieldOf, isRecord } from "../../own-field.js";
import { forEachState } from "../rule.js";

/** An inline Map runs so many iterations at once, whatever `MaxConcurrency` says (AWS, "Inline mode", "MaxConcurrency"). */
export const checkMapConcurrency = forEachState(({ state, type, location }, { report }) => {
  const most = fieldOf(state, "MaxConcurrency");
  if (type !== "Map" || typeof most !== "number" || most <= limits.inlineConcurrency) return;
  const processor = fieldOf(state, "ItemProcessor");
  const config = isRecord(processor) ? fieldOf(processor, "ProcessorConfig") : undefined;
  if (isRecord(config) && fieldOf(config, "Mode") !== "INLINE") return;
  report.lint(
    "LINT_INLINE_CONCURRENCY",
    `An inline Map runs at most ${limits.inlineConcurrency} iterations at once, and MaxConcurrency is ${most}`,
    `Write ${limits.inlineConcurrency} or less, or make the Map a distributed one.`,
    `${location}/MaxConcurrency`,
  );
});
