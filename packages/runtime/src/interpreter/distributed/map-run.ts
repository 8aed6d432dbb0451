import type { Json, MapState } from "@stepwright/asl";
import { deriveUuid } from "../../services/derived-id.js";
import { conductRun, type MachineOutcome } from "../conduct-run.js";
import type { ExecutionNames } from "../execution-names.js";
import { History } from "../history/history.js";
import { PayloadWriter } from "../payload.js";
import type { ChildExecution, Run } from "../run.js";
import type { Visit } from "../visit.js";

/** The executions that one visit of a Distributed Map starts, and the names they go by (AWS, "Map Run"). */
export class MapRun {
  readonly arn: string;
  readonly id: string;
  readonly #visit: Visit;
  readonly #state: MapState;
  readonly #label: string;

  constructor(state: MapState, visit: Visit) {
    const { executionArn, stateMachineArn } = visit.run.names;
    this.#visit = visit;
    this.#state = state;
    this.#label = state.Label ?? deriveUuid(stateMachineArn, visit.name);
    this.id = deriveUuid(executionArn, visit.enteredId, visit.retryCount);
    this.arn = `${stateMachineArn.replace(":stateMachine:", ":mapRun:")}/${this.#label}:${this.id}`;
  }

  /** Runs one child. It sees no variable of its parent, and has a history of its own. */
  async runChild(index: number, input: Json, signal: AbortSignal): Promise<ChildExecution> {
    const names = this.#nameChild(index);
    const run = this.#childRun(names, input);
    const outcome: MachineOutcome = await conductRun(run, signal);
    this.#visit.run.transitions += run.transitions;
    const child: ChildExecution = { mapRunArn: this.arn, names, input, outcome };
    this.#visit.run.onChildExecution?.(child);
    return child;
  }

  #nameChild(index: number): ExecutionNames {
    const { stateMachineArn, stateMachineName, roleArn } = this.#visit.run.names;
    const executionName = deriveUuid(this.arn, index);
    const kind = this.#isExpress ? "express" : "execution";
    return {
      executionName,
      executionArn: `${stateMachineArn.replace(":stateMachine:", `:${kind}:`)}/${this.#label}:${executionName}`,
      stateMachineArn: `${stateMachineArn}/${this.#label}`,
      stateMachineName: `${stateMachineName}/${this.#label}`,
      roleArn,
    };
  }

  #childRun(names: ExecutionNames, input: Json): Run {
    const parent = this.#visit.run;
    const { processor } = this;
    const { QueryLanguage } = parent.machine;
    return {
      ...parent,
      machine: {
        ...(QueryLanguage === undefined ? {} : { QueryLanguage }),
        StartAt: processor.StartAt,
        States: processor.States,
      },
      names,
      isExpress: this.#isExpress,
      input,
      history: new History(parent.clock, this.#isExpress ? Number.POSITIVE_INFINITY : parent.history.limit),
      payloads: new PayloadWriter(parent.payloads.limit),
      startedAt: parent.clock.now(),
      transitions: 0,
    };
  }

  get processor() {
    return this.#state.ItemProcessor ?? this.#state.Iterator ?? { StartAt: "", States: {} };
  }

  get #isExpress(): boolean {
    return this.processor.ProcessorConfig?.ExecutionType === "EXPRESS";
  }
}
