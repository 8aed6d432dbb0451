import { hasField, isRecord } from "../../own-field.js";
import type { Report } from "../diagnostic.js";
import { isIntrinsicCall } from "../intrinsic.js";
import { isJsonPath } from "../json-path.js";
import { forEachState } from "../rule.js";
import { isSubstituted } from "../shape.js";
import { templatesOf } from "../templates.js";

/**
 * In a JSONPath template a `.$` key has a path or an intrinsic call, and no twin without the `.$` (states-language.net,
 * "Payload template").
 */
export const checkPayloadTemplates = forEachState((view, { report }) => {
  if (view.language !== "JSONPath") return;
  for (const { value, location } of templatesOf(view)) checkTemplate(value, location, report);
});

function checkTemplate(value: unknown, location: string, report: Report): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkTemplate(item, `${location}[${index}]`, report);
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const plain = key.endsWith(".$") ? key.slice(0, -2) : undefined;
    if (plain !== undefined && hasField(value, plain)) report.schema(`Duplicate field '${plain}'`, location);
    if (plain === undefined) checkTemplate(item, `${location}/${key}`, report);
    else if (typeof item !== "string")
      report.schema(
        `The value for the field '${key}' must be a STRING that contains a JSONPath but was ${nameOf(item)}`,
        location,
      );
    else if (!isSubstituted(item) && !isJsonPath(item) && !isIntrinsicCall(item))
      report.schema(
        `The value for the field '${key}' must be a valid JSONPath or a valid intrinsic function call`,
        location,
      );
  }
}

function nameOf(value: unknown): string {
  if (value === null) return "a NULL";
  if (Array.isArray(value)) return "an ARRAY";
  return typeof value === "object" ? "an OBJECT" : `a ${(typeof value).toUpperCase()}`;
}
