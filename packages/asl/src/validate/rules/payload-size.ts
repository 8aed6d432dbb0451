import { limits } from "../../limits.js";
import { fieldOf } from "../../own-field.js";
import { supportsField } from "../../state-fields.js";
import { expressionSourceOf } from "../expression.js";
import { forEachState } from "../rule.js";
import { isSubstituted } from "../shape.js";
import { templatesOf } from "../templates.js";

/**
 * Input, output and the variables of one `Assign` hold 256 KiB (AWS, "Quotas"). What stands in the definition itself can be
 * counted; what is evaluated counts for nothing here, since it may be empty.
 */
export const checkPayloadSize = forEachState((view, { report }) => {
  const { state, type, location } = view;
  const result = supportsField(type, "Result") ? fieldOf(state, "Result") : undefined;
  const literal = result === undefined ? [] : [{ value: result, location: `${location}/Result` }];
  for (const { value, location: place } of [...templatesOf(view), ...literal]) {
    const bytes = countLiteralBytes(value);
    if (bytes <= limits.payloadBytes) continue;
    report.lint(
      "LINT_PAYLOAD_TOO_LARGE",
      `This holds at least ${Math.ceil(bytes / 1024)} KiB, and a payload of more than 256 KiB fails the execution`,
      "Keep it in S3 and pass the bucket and the key.",
      place,
    );
  }
});

function countLiteralBytes(value: unknown): number {
  const text = JSON.stringify(value, (key, item: unknown) => {
    if (typeof item !== "string") return item;
    return key.endsWith(".$") || expressionSourceOf(item) !== undefined || isSubstituted(item) ? "" : item;
  });
  return text === undefined ? 0 : new TextEncoder().encode(text).length;
}
