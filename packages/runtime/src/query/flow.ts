import type { Catcher, ChoiceRule, Json, JsonObject, QueryLanguage, State } from "@stepwright/asl";
import type { MapItem } from "../interpreter/context.js";
import type { Completion, Visit } from "../interpreter/visit.js";
import { jsonataFlow } from "./jsonata/flow.js";
import { jsonpathFlow } from "./jsonpath/flow.js";

/** The fields that hold a number, or a way to one: an expression in JSONata, the `…Path` twin in JSONPath. */
export type NumberField =
  | "Seconds"
  | "TimeoutSeconds"
  | "HeartbeatSeconds"
  | "MaxConcurrency"
  | "ToleratedFailureCount"
  | "ToleratedFailurePercentage";
export type ObjectField = "ItemReader" | "ItemBatcher" | "ResultWriter";
export type TextField = "Error" | "Cause";

/** How a state reads its input and shapes its output: one implementation per query language. */
export interface Flow {
  /** What the fields of the state work on. */
  selectInput(visit: Visit): Json;
  /** `Arguments`, or `Parameters`. */
  evaluateArguments(visit: Visit): Promise<Json>;
  evaluateNumber(visit: Visit, field: NumberField): Promise<number | undefined>;
  evaluateText(visit: Visit, field: TextField): Promise<string | undefined>;
  /** `Timestamp`, as milliseconds since the epoch. */
  evaluateTimestamp(visit: Visit): Promise<number | undefined>;
  evaluateCredentials(visit: Visit): Promise<string | undefined>;
  /** Whether a rule of a Choice applies. */
  choose(visit: Visit, rule: ChoiceRule, index: number): Promise<boolean>;
  /** What a Map iterates over. */
  evaluateItems(visit: Visit): Promise<Json>;
  /** A field of a Distributed Map that is an object: its expressions or paths are replaced by values. */
  evaluateObject(visit: Visit, field: ObjectField): Promise<JsonObject | undefined>;
  /** The input of one iteration. */
  selectItem(visit: Visit, item: MapItem): Promise<Json>;
  /** The end of a state; `result` is what its work gave, if it works. */
  complete(visit: Visit, result?: Json): Promise<Completion>;
  completeRule(visit: Visit, rule: ChoiceRule, index: number): Promise<Completion>;
  completeCatch(visit: Visit, catcher: Catcher, index: number, errorOutput: Json): Promise<Completion>;
}

const flows: { readonly [Language in QueryLanguage]: Flow } = {
  JSONata: jsonataFlow,
  JSONPath: jsonpathFlow,
};

/** A state may choose JSONata for itself in a JSONPath machine. */
export function flowOf(state: State, machineLanguage: QueryLanguage = "JSONPath"): Flow {
  return flows[state.QueryLanguage ?? machineLanguage];
}
