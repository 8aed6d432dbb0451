import type { StateType } from "../../states.js";
import { forEachState } from "../rule.js";
import { requireFields } from "../shape.js";

const required: Partial<Record<StateType, readonly string[]>> = {
  Task: ["Resource"],
  Choice: ["Choices"],
  Parallel: ["Branches"],
};

/** The fields a state cannot be without (states-language.net, "State types"). */
export const checkRequiredFields = forEachState(({ state, type, location }, { report }) => {
  requireFields(state, required[type] ?? [], location, report);
});
