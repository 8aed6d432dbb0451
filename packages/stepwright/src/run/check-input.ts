import type { Json } from "@stepwright/asl";
import type { WorkflowDefinition } from "@stepwright/dsl/internal";
import { usageFailure } from "../cli/cli-failure.js";
import { findChange } from "./find-change.js";

const howToGive = "The input comes from --input FILE, --input-json JSON or stdin.";

/**
 * The input to run with: `{}` when none was given. Before anything runs, the schema of the workflow says what it thinks of it
 * (standardschema.dev, "validate"); it may not change it, since the body gets the input as it was sent.
 */
export async function checkInput({ name, options }: WorkflowDefinition, given: Json | undefined): Promise<Json> {
  const input = given === undefined ? {} : given;
  const result: unknown = await options.input?.["~standard"].validate(structuredClone(input));
  if (!isRecord(result)) return input;
  const issues = Array.isArray(result["issues"]) ? result["issues"] : [];
  if (issues.length > 0) {
    const message =
      given === undefined
        ? `No input was given, and \`{}\` does not fit the schema of ${name}.`
        : `The input does not fit the schema of ${name}.`;
    throw usageFailure(message, howToGive, issues.map(describeIssue));
  }
  const change = findChange(input, result["value"]);
  if (change === undefined) return input;
  throw usageFailure(
    `The schema of ${name} changes the input, and the workflow gets it as it was sent.`,
    "Let the schema only check; write defaults (`input.field ?? value`) and conversions in the body: stepwright explain SW1030.",
    [`${describePath(change.path)}: ${describeChange(change.before, change.after)}`],
  );
}

function describeIssue(issue: unknown): string {
  if (!isRecord(issue)) return String(issue);
  const path = Array.isArray(issue["path"]) ? issue["path"] : [];
  return `${describePath(path)}: ${String(issue["message"])}`;
}

function describePath(path: readonly unknown[]): string {
  return path.map(describeSegment).join("").replace(/^\./, "") || "the input";
}

function describeSegment(segment: unknown): string {
  const key = isRecord(segment) ? segment["key"] : segment;
  return typeof key === "number" ? `[${key}]` : `.${String(key)}`;
}

function describeChange(before: unknown, after: unknown): string {
  return before === undefined
    ? `absent, becomes ${describeValue(after)}`
    : `${describeValue(before)} becomes ${describeValue(after)}`;
}

function describeValue(value: unknown): string {
  const text = typeof value === "bigint" ? `${value}n` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
