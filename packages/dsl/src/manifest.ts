// Data only, no imports: the compiler reads this, and must not run what a workflow file imports.

/** @internal What each exported symbol is to the compiler. An error class of ASL's own is `statesError:` and its name. */
export const manifest = {
  workflow: "workflow",
  step: "step",
  defineStep: "defineStep",
  parallel: "parallel",
  map: "map",
  choice: "choice",
  when: "when",
  otherwise: "otherwise",
  wait: "wait",
  waitUntil: "waitUntil",
  stepError: "stepError",
  StatesAll: "statesError:States.ALL",
  StatesDataLimitExceeded: "statesError:States.DataLimitExceeded",
  StatesHeartbeatTimeout: "statesError:States.HeartbeatTimeout",
  StatesPermissions: "statesError:States.Permissions",
  StatesTaskFailed: "statesError:States.TaskFailed",
  StatesTimeout: "statesError:States.Timeout",
} as const;

export type ManifestSymbol = keyof typeof manifest;
export type ConstructId = (typeof manifest)[ManifestSymbol];
