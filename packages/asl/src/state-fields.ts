import type { QueryLanguage, StateType } from "./states.js";

/**
 * What a field holds. `text`, `flag` and `structure` are read as they stand; a `value` is a scalar or one `{% %}` expression;
 * a `template` is JSON with expressions (JSONata) or with `.$` keys (JSONPath) inside; `data` is JSON nobody looks into.
 */
export type FieldHolds =
  | { readonly kind: "text" | "flag" | "structure" | "template" | "data" }
  | { readonly kind: "path" | "referencePath"; readonly nullable?: true; readonly intrinsic?: true }
  | { readonly kind: "value"; readonly type: "string" }
  | { readonly kind: "value"; readonly type: "integer" | "number"; readonly min: number; readonly max?: number };

export interface StateField {
  readonly on: readonly StateType[];
  /** The one query language that has the field; absent when both have it. */
  readonly language?: QueryLanguage;
  readonly holds: FieldHolds;
}

const every = ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"] as const;
const moving = ["Task", "Parallel", "Map", "Pass", "Wait"] as const;
const working = ["Task", "Parallel", "Map"] as const;
const text = { kind: "text" } as const;
const structure = { kind: "structure" } as const;
const template = { kind: "template" } as const;
const path = { kind: "path" } as const;
const seconds = { kind: "value", type: "integer", min: 1, max: 99_999_999 } as const;
const dynamicText = { kind: "value", type: "string" } as const;

/**
 * Which field stands on which state, in which query language, and what it holds: the one table of it (AWS, "State types" and
 * "Transforming data"; states-language.net, "State types").
 */
export const stateFields = {
  Type: { on: every, holds: text },
  Comment: { on: every, holds: text },
  QueryLanguage: { on: every, holds: text },
  Next: { on: moving, holds: text },
  End: { on: moving, holds: { kind: "flag" } },
  InputPath: {
    on: [...moving, "Choice", "Succeed"],
    language: "JSONPath",
    holds: { kind: "path", nullable: true },
  },
  OutputPath: {
    on: [...moving, "Choice", "Succeed"],
    language: "JSONPath",
    holds: { kind: "path", nullable: true },
  },
  ResultPath: { on: [...working, "Pass"], language: "JSONPath", holds: { kind: "referencePath", nullable: true } },
  Parameters: { on: [...working, "Pass"], language: "JSONPath", holds: template },
  ResultSelector: { on: working, language: "JSONPath", holds: template },
  Arguments: { on: ["Task", "Parallel"], language: "JSONata", holds: template },
  Output: { on: [...moving, "Choice", "Succeed"], language: "JSONata", holds: template },
  Assign: { on: [...moving, "Choice"], holds: template },
  Retry: { on: working, holds: structure },
  Catch: { on: working, holds: structure },

  Resource: { on: ["Task"], holds: text },
  Credentials: { on: ["Task"], holds: template },
  TimeoutSeconds: { on: ["Task"], holds: seconds },
  TimeoutSecondsPath: { on: ["Task"], language: "JSONPath", holds: path },
  HeartbeatSeconds: { on: ["Task"], holds: seconds },
  HeartbeatSecondsPath: { on: ["Task"], language: "JSONPath", holds: path },

  Result: { on: ["Pass"], language: "JSONPath", holds: { kind: "data" } },

  Choices: { on: ["Choice"], holds: structure },
  Default: { on: ["Choice"], holds: text },

  Seconds: { on: ["Wait"], holds: { kind: "value", type: "integer", min: 0, max: 99_999_999 } },
  Timestamp: { on: ["Wait"], holds: dynamicText },
  SecondsPath: { on: ["Wait"], language: "JSONPath", holds: path },
  TimestampPath: { on: ["Wait"], language: "JSONPath", holds: path },

  Error: { on: ["Fail"], holds: dynamicText },
  Cause: { on: ["Fail"], holds: dynamicText },
  ErrorPath: { on: ["Fail"], language: "JSONPath", holds: { kind: "path", intrinsic: true } },
  CausePath: { on: ["Fail"], language: "JSONPath", holds: { kind: "path", intrinsic: true } },

  Branches: { on: ["Parallel"], holds: structure },

  ItemProcessor: { on: ["Map"], holds: structure },
  Iterator: { on: ["Map"], holds: structure },
  Items: { on: ["Map"], language: "JSONata", holds: template },
  ItemsPath: { on: ["Map"], language: "JSONPath", holds: path },
  ItemSelector: { on: ["Map"], holds: template },
  ItemReader: { on: ["Map"], holds: structure },
  ItemBatcher: { on: ["Map"], holds: structure },
  ResultWriter: { on: ["Map"], holds: structure },
  MaxConcurrency: { on: ["Map"], holds: { kind: "value", type: "integer", min: 0 } },
  MaxConcurrencyPath: { on: ["Map"], language: "JSONPath", holds: path },
  ToleratedFailureCount: { on: ["Map"], holds: { kind: "value", type: "integer", min: 0 } },
  ToleratedFailureCountPath: { on: ["Map"], language: "JSONPath", holds: path },
  ToleratedFailurePercentage: { on: ["Map"], holds: { kind: "value", type: "number", min: 0, max: 100 } },
  ToleratedFailurePercentagePath: { on: ["Map"], language: "JSONPath", holds: path },
  Label: { on: ["Map"], holds: text },
} as const satisfies Readonly<Record<string, StateField>>;

export type StateFieldName = keyof typeof stateFields;

const facts: ReadonlyMap<string, StateField> = new Map<string, StateField>(Object.entries(stateFields));

/** What is known of a field; undefined when the states language has no such field. */
export function stateFieldOf(name: string): StateField | undefined {
  return facts.get(name);
}

/** Whether a state of this type has the field, in either query language. */
export function supportsField(type: StateType, name: string): boolean {
  return facts.get(name)?.on.includes(type) ?? false;
}
