import type { Json } from "@stepwright/asl";

/**
 * What answers a step instead of its body, as `--mock` has it: a value for every call, `{ $answers: [...] }` for one answer per
 * call (attempts included, the last one repeating), or `"!ErrorName"` / `"!ErrorName:{json data}"` for a failure.
 */
export type Mock = Json;

/** One execution of a workflow of a case file, in both engines. */
export interface Run {
  readonly input?: Json;
  /** By step name. */
  readonly mocks?: Readonly<Record<string, Mock>>;
  readonly seed?: number;
}
