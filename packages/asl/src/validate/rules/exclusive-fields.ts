import { supportsField } from "../../state-fields.js";
import type { StateType } from "../../states.js";
import { forEachState } from "../rule.js";
import { refuseMoreThanOne, requireExactlyOne } from "../shape.js";

const alternatives = [
  ["TimeoutSeconds", "TimeoutSecondsPath"],
  ["HeartbeatSeconds", "HeartbeatSecondsPath"],
  ["MaxConcurrency", "MaxConcurrencyPath"],
  ["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"],
  ["ToleratedFailureCount", "ToleratedFailureCountPath"],
  ["Error", "ErrorPath"],
  ["Cause", "CausePath"],
] as const;

const choices: Partial<Record<StateType, readonly string[]>> = {
  Wait: ["SecondsPath", "Seconds", "TimestampPath", "Timestamp"],
  Map: ["ItemProcessor", "Iterator"],
};

/**
 * A field and its `Path` twin exclude each other; a Wait has exactly one of its four times, a Map one processor
 * (states-language.net, "Wait state", "Timeouts"; AWS, "Map state").
 */
export const checkExclusiveFields = forEachState(({ state, type, location }, { report }) => {
  const required = choices[type];
  if (required) requireExactlyOne(state, required, location, report);
  for (const pair of alternatives) {
    if (pair.every((name) => supportsField(type, name))) refuseMoreThanOne(state, pair, location, report);
  }
});
