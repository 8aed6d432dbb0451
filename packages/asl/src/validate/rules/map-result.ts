import { fieldOf, hasField, isRecord } from "../../own-field.js";
import { forEachState } from "../rule.js";

/** So few results fit whatever they are, as far as somebody who set the number will have thought of it. */
const fewItems = 1_000;

/**
 * Without `ResultWriter` the results of all children become the output of the Map, and more than 256 KiB fail it with
 * `States.DataLimitExceeded` (AWS, "ResultWriter"). Only a Map that reads its items from S3 is looked at: items of the input
 * are few already. A result that is thrown away or made smaller is left alone.
 */
export const checkMapResult = forEachState(({ state, type, location }, { report }) => {
  if (type !== "Map" || hasField(state, "ResultWriter")) return;
  const reader = fieldOf(state, "ItemReader");
  const config = isRecord(reader) ? fieldOf(reader, "ReaderConfig") : undefined;
  const most = isRecord(config) ? (fieldOf(config, "MaxItems") ?? fieldOf(config, "MaxItemsPath")) : undefined;
  const isUnbounded = most === undefined || (typeof most === "number" && most > fewItems);
  if (!isRecord(reader) || !isUnbounded || !isDistributed(fieldOf(state, "ItemProcessor"))) return;
  if (hasField(state, "ResultSelector") || hasField(state, "Output") || fieldOf(state, "ResultPath") === null) return;
  report.lint(
    "LINT_MAP_RESULT_TOO_LARGE",
    "The results of all items become the output of this state, and more than 256 KiB fail it after the work is done",
    "Add a ResultWriter, or let ReaderConfig.MaxItems bound the items.",
    location,
  );
});

function isDistributed(processor: unknown): boolean {
  const config = isRecord(processor) ? fieldOf(processor, "ProcessorConfig") : undefined;
  return isRecord(config) && fieldOf(config, "Mode") === "DISTRIBUTED";
}
