import type { Json } from "@stepwright/asl";

/** The item an iteration of a Map works on. */
export type MapItem = {
  readonly Index: number;
  readonly Value: Json;
  /** When the Map iterates over an object. */
  readonly Key?: string;
  /** Where a Distributed Map took the item from. */
  readonly Source?: string;
};

/** The context object: `$states.context` in JSONata, `$$` in JSONPath (AWS, "Accessing execution data from the Context object"). */
export type ContextObject = {
  /** Express executions have no redrive count. */
  readonly Execution: {
    readonly Id: string;
    readonly Input: Json;
    readonly Name: string;
    /** Null when a state is tested without a role. */
    readonly RoleArn: string | null;
    readonly StartTime: string;
    readonly RedriveCount?: number;
  };
  readonly StateMachine: { readonly Id: string; readonly Name: string };
  readonly State: { readonly Name: string; readonly EnteredTime: string; readonly RetryCount?: number };
  readonly Map?: { readonly Item: MapItem };
  readonly Task?: { readonly Token: string };
};

/** ISO 8601 in UTC with as many digits of a second as it has: the context object drops trailing zeros. */
export function formatContextTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.?0+Z$/, "Z");
}
