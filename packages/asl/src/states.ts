/** Any JSON value, as it travels between states. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export type QueryLanguage = "JSONata" | "JSONPath";

/** The `Type` of each of the eight states. */
export const stateTypes = ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"] as const;
export type StateType = (typeof stateTypes)[number];

/** A machine inside a machine: a Parallel branch or the processor of a Map. */
export interface StateGraph {
  readonly StartAt: string;
  readonly States: { readonly [name: string]: State };
}

export interface StateMachine extends StateGraph {
  readonly Comment?: string;
  readonly QueryLanguage?: QueryLanguage;
  readonly Version?: string;
  readonly TimeoutSeconds?: number;
}

interface Common<Type extends StateType> {
  readonly Type: Type;
  readonly Comment?: string;
  readonly QueryLanguage?: QueryLanguage;
}

/** `Next` or `End`, exactly one of the two. */
export interface Transition {
  readonly Next?: string;
  readonly End?: boolean;
}

/** Variables to set when the state is left: a literal object, each value evaluated on the variables at state entry. */
export interface Assigns {
  readonly Assign?: JsonObject;
}
export interface Outputs {
  readonly Output?: Json;
}

/** The fields of the JSONPath data flow. */
export interface PathFlow {
  readonly InputPath?: string | null;
  readonly OutputPath?: string | null;
}
export interface ResultFlow {
  readonly Parameters?: Json;
  readonly ResultSelector?: JsonObject;
  readonly ResultPath?: string | null;
}

export interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
  readonly MaxAttempts?: number;
  readonly BackoffRate?: number;
  readonly MaxDelaySeconds?: number;
  readonly JitterStrategy?: "FULL" | "NONE";
  readonly Comment?: string;
}

export interface Catcher extends Assigns, Outputs {
  readonly ErrorEquals: readonly string[];
  readonly Next: string;
  readonly ResultPath?: string | null;
  readonly Comment?: string;
}

/** What a state that may fail declares about failure. */
export interface Recovers {
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly Catcher[];
}

export interface TaskState extends Common<"Task">, Transition, Assigns, Outputs, PathFlow, ResultFlow, Recovers {
  readonly Resource: string;
  readonly Arguments?: Json;
  readonly Credentials?: JsonObject;
  readonly TimeoutSeconds?: number | string;
  readonly TimeoutSecondsPath?: string;
  readonly HeartbeatSeconds?: number | string;
  readonly HeartbeatSecondsPath?: string;
}

export interface PassState extends Common<"Pass">, Transition, Assigns, Outputs, PathFlow {
  readonly Parameters?: Json;
  readonly Result?: Json;
  readonly ResultPath?: string | null;
}

/** One rule of a Choice. JSONata has `Condition`; JSONPath has `Variable` with an operator, `And`, `Or` or `Not`. */
export interface ChoiceRule extends Assigns, Outputs {
  readonly Next?: string;
  readonly Comment?: string;
  readonly Condition?: boolean | string;
  readonly Variable?: string;
  readonly And?: readonly ChoiceRule[];
  readonly Or?: readonly ChoiceRule[];
  readonly Not?: ChoiceRule;
  readonly [operator: string]: unknown;
}

export interface ChoiceState extends Common<"Choice">, Assigns, Outputs, PathFlow {
  readonly Choices: readonly ChoiceRule[];
  readonly Default?: string;
}

export interface WaitState extends Common<"Wait">, Transition, Assigns, Outputs, PathFlow {
  readonly Seconds?: number | string;
  readonly Timestamp?: string;
  readonly SecondsPath?: string;
  readonly TimestampPath?: string;
}

export interface SucceedState extends Common<"Succeed">, Outputs, PathFlow {}

export interface FailState extends Common<"Fail"> {
  readonly Error?: string;
  readonly Cause?: string;
  readonly ErrorPath?: string;
  readonly CausePath?: string;
}

export interface ParallelState
  extends Common<"Parallel">,
    Transition,
    Assigns,
    Outputs,
    PathFlow,
    ResultFlow,
    Recovers {
  readonly Branches: readonly StateGraph[];
  readonly Arguments?: Json;
}

export interface ProcessorConfig {
  readonly Mode?: "INLINE" | "DISTRIBUTED";
  readonly ExecutionType?: "STANDARD" | "EXPRESS";
}

export interface ItemProcessor extends StateGraph {
  readonly ProcessorConfig?: ProcessorConfig;
}

export interface MapState extends Common<"Map">, Transition, Assigns, Outputs, PathFlow, ResultFlow, Recovers {
  readonly Items?: Json;
  readonly ItemsPath?: string;
  readonly ItemSelector?: Json;
  readonly ItemProcessor?: ItemProcessor;
  /** The name of `ItemProcessor` before 2022. */
  readonly Iterator?: ItemProcessor;
  readonly MaxConcurrency?: number | string;
  readonly MaxConcurrencyPath?: string;
  readonly ToleratedFailureCount?: number | string;
  readonly ToleratedFailureCountPath?: string;
  readonly ToleratedFailurePercentage?: number | string;
  readonly ToleratedFailurePercentagePath?: string;
  readonly ItemReader?: JsonObject;
  readonly ItemBatcher?: JsonObject;
  readonly ResultWriter?: JsonObject;
  readonly Label?: string;
}

export type State =
  | TaskState
  | PassState
  | ChoiceState
  | WaitState
  | SucceedState
  | FailState
  | ParallelState
  | MapState;

/** The state of one `Type`. */
export type StateOf<Type extends StateType> = Extract<State, { readonly Type: Type }>;

/** A function per state type: a table that lacks one does not compile. */
export type StateTable<Args extends readonly unknown[], Result> = {
  readonly [Type in StateType]: (state: StateOf<Type>, ...args: Args) => Result;
};
