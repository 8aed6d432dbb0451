import type { Json, JsonObject, State, StateType } from "@stepwright/asl";
import { type ContextObject, formatContextTime, type MapItem } from "./context.js";
import type { Frame } from "./frame.js";
import type { Run } from "./run.js";

/** What a state leaves behind. */
export interface Completion {
  readonly output: Json;
  readonly assigned?: JsonObject;
  /** Where a rule or a catcher leads; the state's own `Next` when absent. */
  readonly next?: string;
}

/** The states whose context tells how often they were retried (recorded by AWS). */
const retryableTypes: ReadonlySet<StateType> = new Set<StateType>(["Task", "Parallel", "Map"]);

/** One stay in a state, from its entry to its exit, retries included. */
export class Visit {
  readonly frame: Frame;
  readonly name: string;
  readonly state: State;
  readonly input: Json;
  /** The variables as of the entry: every expression of the state sees these (AWS, "Evaluation order"). */
  readonly variables: JsonObject;
  readonly enteredId: number;
  readonly enteredAt: number;
  /** The event before the entry. */
  readonly previousId: number;
  retryCount = 0;
  taskToken: string | undefined;

  constructor(frame: Frame, name: string, state: State, input: Json, event: { id: number; previousId: number }) {
    this.frame = frame;
    this.name = name;
    this.state = state;
    this.input = input;
    this.variables = frame.scope.values;
    this.enteredId = event.id;
    this.enteredAt = frame.run.clock.now();
    this.previousId = event.previousId;
  }

  get run(): Run {
    return this.frame.run;
  }

  /** The context object as it is now; `item` is the one a Map is about to start. */
  context(item: MapItem | undefined = this.frame.mapItem): ContextObject {
    const { names, input, startedAt, isExpress } = this.run;
    return {
      Execution: {
        Id: names.executionArn,
        Input: input,
        Name: names.executionName,
        RoleArn: names.roleArn || null,
        StartTime: formatContextTime(startedAt),
        ...(isExpress ? {} : { RedriveCount: 0 }),
      },
      StateMachine: { Id: names.stateMachineArn, Name: names.stateMachineName },
      State: {
        Name: this.name,
        EnteredTime: formatContextTime(this.enteredAt),
        ...(retryableTypes.has(this.state.Type) ? { RetryCount: this.retryCount } : {}),
      },
      ...(item ? { Map: { Item: item } } : {}),
      ...(this.taskToken === undefined ? {} : { Task: { Token: this.taskToken } }),
    };
  }

  /** The context object as expressions and paths see it. */
  readContext(item?: MapItem): Json {
    return this.run.testing?.context ?? this.context(item);
  }

  /** Shows what became of the data, when the state is tested. */
  inspect<Value extends Json>(field: string, value: Value): Value {
    this.run.testing?.inspect(field, value);
    return value;
  }

  /** The cause AWS gives to what went wrong inside a state. */
  explain(problem: string): string {
    if (this.run.testing) return problem;
    return `An error occurred while executing the state '${this.name}' (entered at the event id #${this.enteredId}). ${problem}`;
  }
}
