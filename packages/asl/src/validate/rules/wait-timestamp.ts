import { fieldOf } from "../../own-field.js";
import { expressionSourceOf } from "../expression.js";
import { forEachState } from "../rule.js";
import { isSubstituted } from "../shape.js";
import { isTimestamp } from "../timestamp.js";

/** A literal `Timestamp` is an RFC 3339 timestamp with `T` and a zone (states-language.net, "Wait state"). */
export const checkWaitTimestamp = forEachState(({ state, type, language, location }, { report }) => {
  const timestamp = fieldOf(state, "Timestamp");
  if (type !== "Wait" || typeof timestamp !== "string" || isSubstituted(timestamp)) return;
  if (language === "JSONata" && expressionSourceOf(timestamp) !== undefined) return;
  if (!isTimestamp(timestamp)) report.schema("String does not match RFC3339 timestamp", `${location}/Timestamp`);
});
