import { limits } from "../../limits.js";
import { fieldOf, isRecord } from "../../own-field.js";
import { supportsField } from "../../state-fields.js";
import { forEachState } from "../rule.js";
import { checkFields, expectNumber, expectOneOf, expectRecord, expectText, requireFields } from "../shape.js";

const retrierFields = {
  ErrorEquals: undefined,
  Comment: expectText,
  IntervalSeconds: expectNumber({ type: "integer", min: 1, max: limits.maxSeconds }),
  MaxAttempts: expectNumber({ type: "integer", min: 0, max: limits.maxSeconds }),
  BackoffRate: expectNumber({ type: "number", min: 1 }),
  MaxDelaySeconds: expectNumber({ type: "integer", min: 1, max: limits.maxDelaySeconds }),
  JitterStrategy: expectOneOf("NONE", "FULL"),
};

/** Retriers: their fields and ranges; all of them plain numbers, in both query languages (AWS, "Error handling"). */
export const checkRetry = forEachState(({ state, type, location }, { report }) => {
  const retriers = fieldOf(state, "Retry");
  if (retriers === undefined || !supportsField(type, "Retry")) return;
  if (!Array.isArray(retriers)) report.schema("Expected value of type [ARRAY]", `${location}/Retry`);
  else
    for (const [index, retrier] of retriers.entries()) {
      const place = `${location}/Retry[${index}]`;
      expectRecord(retrier, place, report);
      if (!isRecord(retrier)) continue;
      requireFields(retrier, ["ErrorEquals"], place, report);
      checkFields(retrier, retrierFields, place, report);
    }
});
