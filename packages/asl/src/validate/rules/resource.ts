import { fieldOf } from "../../own-field.js";
import { type IntegrationVerdict, judgeIntegration } from "../integrations.js";
import { forEachState } from "../rule.js";
import { isSubstituted } from "../shape.js";

/**
 * `Resource` is the ARN of a Lambda function, of an activity or of a service integration that exists (AWS, "Task state",
 * "Integrating services").
 */
export const checkResource = forEachState(({ state, type, location }, { report }) => {
  const resource = fieldOf(state, "Resource");
  if (type !== "Task" || typeof resource !== "string" || isSubstituted(resource)) return;
  const place = `${location}/Resource`;
  if (!/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/.test(resource)) {
    report.schema("Value is not a valid resource ARN", place);
    return;
  }
  const unrecognized =
    `The resource provided ${resource} is not recognized. ` +
    "The value is not a valid resource ARN, or the resource is not available in this region.";
  const verdict = judgeResource(resource);
  if (verdict === "unrecognized") report.schema(unrecognized, place);
  if (verdict === "unknownService") report.warn("INVALID_RESOURCE", unrecognized, place);
});

function judgeResource(resource: string): IntegrationVerdict {
  if (/^arn:[^:]+:lambda:[^:]*:[^:]*:function:.+$/.test(resource)) return "recognized";
  const [, account = "", rest = ""] = /^arn:[^:]+:states:([^:]*:[^:]*):(.+)$/.exec(resource) ?? [];
  if (rest.startsWith("activity:")) return "recognized";
  const verdict = rest === "" ? "unrecognized" : judgeIntegration(rest);
  return account === ":" || verdict === "unrecognized" ? verdict : "unknownService";
}
