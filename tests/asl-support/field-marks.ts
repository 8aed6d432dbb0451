import { type StateField, type StateFieldName, stateFieldOf } from "@stepwright/asl";
import { type Mark, type Marks, marks } from "./mark.js";

/** Fields that aws-local-stepfunctions names as not supported, or was seen to ignore. */
const absentFromLocal: ReadonlySet<StateFieldName> = new Set<StateFieldName>([
  "QueryLanguage",
  "Assign",
  "HeartbeatSeconds",
  "HeartbeatSecondsPath",
  "Credentials",
  "ItemReader",
  "ItemBatcher",
  "ResultWriter",
  "ToleratedFailureCount",
  "ToleratedFailureCountPath",
  "ToleratedFailurePercentage",
  "ToleratedFailurePercentagePath",
]);
/** Fields on which its list of features is silent. */
const unlistedInLocal: ReadonlySet<StateFieldName> = new Set<StateFieldName>(["ErrorPath", "CausePath", "Label"]);

const localstack: Partial<Record<StateFieldName, Mark>> = {
  ItemBatcher: "no",
  ItemReader: { partly: "no `ItemsPointer`, `Transformation`, `ManifestType` or `CSVDelimiter`" },
  ResultWriter: { partly: "no `WriterConfig`" },
  Items: { partly: "no objects" },
};

/** Fields of the language as it was before the Map had modes; for later ones no source was found. */
const early: ReadonlySet<StateFieldName> = new Set<StateFieldName>([
  ...(["Type", "Comment", "Next", "End", "InputPath", "OutputPath", "ResultPath", "Parameters"] as const),
  ...(["ResultSelector", "Retry", "Catch", "Resource", "TimeoutSeconds", "HeartbeatSeconds", "Result"] as const),
  ...(["Choices", "Default", "Seconds", "Timestamp", "SecondsPath", "TimestampPath", "Error", "Cause"] as const),
  ...(["Branches", "Iterator", "ItemsPath", "MaxConcurrency"] as const),
]);

export function fieldMarks(name: StateFieldName): Marks {
  return marks(localMark(name, stateFieldOf(name)), localstack[name] ?? "yes", early.has(name) ? "yes" : "unknown");
}

function localMark(name: StateFieldName, field: StateField | undefined): Mark {
  if (unlistedInLocal.has(name)) return "unknown";
  return absentFromLocal.has(name) || field?.language === "JSONata" ? "no" : "yes";
}
