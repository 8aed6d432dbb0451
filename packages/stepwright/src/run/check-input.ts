import type { Json } from "@stepwright/asl";
import type { WorkflowDefinition } from "@stepwright/dsl/internal";
import { usageFailure } from "../cli/cli-failure.js";

/** What the schema of the workflow says about the input, before anything runs (standardschema.dev, "validate"). */
export async function checkInput({ name, options }: WorkflowDefinition, input: Json): Promise<void> {
  const result: unknown = await options.input?.["~standard"].validate(input);
  const issues = isRecord(result) && Array.isArray(result["issues"]) ? result["issues"] : [];
  if (issues.length === 0) return;
  const help = "The input comes from --input FILE, --input-json JSON or stdin.";
  throw usageFailure(`The input does not fit the schema of ${name}.`, help, issues.map(describeIssue));
}

function describeIssue(issue: unknown): string {
  if (!isRecord(issue)) return String(issue);
  const path = Array.isArray(issue["path"]) ? issue["path"].map(describeSegment).join("") : "";
  return `${path === "" ? "the input" : path.replace(/^\./, "")}: ${String(issue["message"])}`;
}

function describeSegment(segment: unknown): string {
  const key = isRecord(segment) ? segment["key"] : segment;
  return typeof key === "number" ? `[${key}]` : `.${String(key)}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
