/** The quotas of Step Functions that a definition or a run can meet (AWS, "Quotas"). Sizes are UTF-8 bytes. */
export const limits = {
  machineNameCharacters: 80,
  stateNameCharacters: 80,
  variableNameCharacters: 80,
  labelCharacters: 40,
  payloadBytes: 262_144,
  assignBytes: 262_144,
  variablesBytes: 10 * 1024 * 1024,
  definitionBytes: 1_048_576,
  historyEvents: 25_000,
  errorCharacters: 256,
  causeCharacters: 32_768,
  maxSeconds: 99_999_999,
  maxDelaySeconds: 31_622_400,
  expressionMilliseconds: 1_000,
  inlineConcurrency: 40,
} as const;
