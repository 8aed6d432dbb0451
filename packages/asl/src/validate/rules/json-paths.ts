import { fieldOf, isRecord, recordsOf } from "../../own-field.js";
import { type FieldHolds, stateFieldOf, supportsField } from "../../state-fields.js";
import type { Report } from "../diagnostic.js";
import { isIntrinsicCall } from "../intrinsic.js";
import { isJsonPath, isReferencePath } from "../json-path.js";
import { forEachState } from "../rule.js";
import { isSubstituted } from "../shape.js";

const partPaths = [
  ["ItemReader", "ReaderConfig", "MaxItemsPath"],
  ["ItemBatcher", "MaxItemsPerBatchPath"],
  ["ItemBatcher", "MaxInputBytesPerBatchPath"],
] as const;

/** Path fields hold paths, and `ResultPath` one that names a single place in the input (states-language.net, "Paths"). */
export const checkJsonPaths = forEachState(({ state, type, language, location }, { report }) => {
  if (language !== "JSONPath") return;
  for (const name of Object.keys(state)) {
    const holds = supportsField(type, name) ? stateFieldOf(name)?.holds : undefined;
    if (holds?.kind === "path" || holds?.kind === "referencePath")
      checkPath(fieldOf(state, name), holds, `${location}/${name}`, report);
  }
  for (const { record, index } of recordsOf(state, "Catch")) {
    const holds = { kind: "referencePath", nullable: true } as const;
    checkPath(fieldOf(record, "ResultPath"), holds, `${location}/Catch[${index}]/ResultPath`, report);
  }
  for (const path of partPaths) {
    let value: unknown = state;
    for (const field of path) value = isRecord(value) ? fieldOf(value, field) : undefined;
    checkPath(value, { kind: "path" }, `${location}/${path.join("/")}`, report);
  }
});

function checkPath(
  value: unknown,
  holds: Extract<FieldHolds, { kind: "path" | "referencePath" }>,
  location: string,
  report: Report,
): void {
  if (value === undefined || (value === null && holds.nullable) || isSubstituted(value)) return;
  if (typeof value !== "string") report.schema("Expected value of type [STRING]", location);
  else if (holds.intrinsic && isIntrinsicCall(value)) return;
  else if (!isJsonPath(value)) report.schema("Value must be a valid JSONPath.", location);
  else if (holds.kind === "referencePath" && (!isReferencePath(value) || !/^\$(?:[.[]|$)/.test(value)))
    report.schema("Value is not a Reference Path", location);
}
