import { fieldOf, hasField, isRecord } from "../../own-field.js";
import { expressionSourceOf } from "../expression.js";
import { forEachState } from "../rule.js";

/** `Credentials` name a role, and an activity takes none (AWS, "Task state"). */
export const checkCredentials = forEachState(({ state, type, language, location }, { report }) => {
  const credentials = fieldOf(state, "Credentials");
  if (type !== "Task" || credentials === undefined) return;
  const place = `${location}/Credentials`;
  const resource = fieldOf(state, "Resource");
  if (typeof resource === "string" && /^arn:[^:]+:states:[^:]*:[^:]*:activity:/.test(resource))
    report.schema("The field 'Credentials' is not supported for activities", place);
  if (language === "JSONata" && typeof credentials === "string" && expressionSourceOf(credentials) !== undefined)
    return;
  if (!isRecord(credentials)) report.schema("Expected value of type [OBJECT]", place);
  else if (!hasField(credentials, "RoleArn") && !(language === "JSONPath" && hasField(credentials, "RoleArn.$")))
    report.schema("The field 'RoleArn' is required but was missing", place);
});
