import type { Json, JsonObject } from "@stepwright/asl";
import { TaskFailure } from "../task-failure.js";
import type { ClientModule, SdkClient, SdkCommand } from "./client-module.js";
import { prefixOf } from "./java-names.js";
import { refuseParameters, refuseTask } from "./refuse-task.js";
import { watchResponse } from "./response-metadata.js";
import { type ErrorNaming, toServiceFailure } from "./service-failure.js";
import { type Operation, readOperation } from "./shape.js";
import { toRequest } from "./to-request.js";
import { toResult } from "./to-result.js";

/** What a service answered. */
export interface ServiceAnswer {
  readonly output: JsonObject;
  /** `SdkHttpMetadata` and `SdkResponseMetadata`. */
  readonly metadata: JsonObject;
}

export interface ServiceCall {
  /** As in a `Resource`: `getItem`. */
  readonly action: string;
  /** In Pascal case. */
  readonly parameters: Json;
  readonly signal: AbortSignal;
  /** By default as the SDK integration names errors. */
  readonly errors?: ErrorNaming;
}

/** Calls actions of one service as Step Functions does. */
export class ServiceClient {
  readonly #packageName: string;
  readonly #module: ClientModule;
  readonly #client: SdkClient;

  constructor(packageName: string, module: ClientModule, settings: object) {
    this.#packageName = packageName;
    this.#module = module;
    this.#client = module.createClient(settings);
  }

  async call({ action, parameters, signal, errors = this.#errors() }: ServiceCall): Promise<ServiceAnswer> {
    const operation = this.#readOperation(this.#createCommand(action, {}));
    const request = toRequest(operation.input, parameters);
    if ("problems" in request) throw refuseParameters(parameters, request.problems);
    const command = this.#createCommand(action, request.input);
    const readMetadata = watchResponse(command);
    try {
      const answer = await this.#client.send(command, { abortSignal: signal });
      return { output: await toResult(operation.output, answer), metadata: readMetadata() };
    } catch (thrown) {
      signal.throwIfAborted();
      if (thrown instanceof TaskFailure) throw thrown;
      throw toServiceFailure(thrown, errors, this.#module.clientName.replace(/Client$/, "ServiceException"));
    }
  }

  #errors(): ErrorNaming {
    return { style: "sdk", prefix: prefixOf(this.#client.config.serviceId) };
  }

  #createCommand(action: string, input: object): SdkCommand {
    const command = this.#module.createCommand(action, input);
    if (command) return command;
    throw refuseTask(`The service has no action ${action}, or ${this.#packageName} is older than it.`);
  }

  #readOperation({ schema }: SdkCommand): Operation {
    const operation = readOperation(schema);
    if (operation) return operation;
    throw refuseTask(`This version of ${this.#packageName} does not describe its requests. Install the latest one.`);
  }
}
