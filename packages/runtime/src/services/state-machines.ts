import { describeInvalidDefinition, limits, type StateMachine, validateDefinitionText } from "@stepwright/asl";
import { ApiError, refuseRequest } from "./api-error.js";

export interface LoggingConfiguration {
  readonly level?: "ALL" | "ERROR" | "FATAL" | "OFF";
  readonly includeExecutionData?: boolean;
  readonly destinations?: readonly { readonly cloudWatchLogsLogGroup?: { readonly logGroupArn?: string } }[];
}

export interface CreateStateMachineRequest {
  readonly name: string;
  readonly definition: string;
  readonly roleArn: string;
  readonly type?: "STANDARD" | "EXPRESS";
  readonly loggingConfiguration?: LoggingConfiguration;
  readonly tracingConfiguration?: { readonly enabled?: boolean };
  readonly publish?: boolean;
  readonly versionDescription?: string;
}

export type UpdateStateMachineRequest = Partial<Omit<CreateStateMachineRequest, "name" | "type">> & {
  readonly stateMachineArn: string;
};

/** A machine as it is registered. */
export interface RegisteredMachine extends CreateStateMachineRequest {
  readonly stateMachineArn: string;
  readonly type: "STANDARD" | "EXPRESS";
  readonly machine: StateMachine;
}

export interface StateMachinesOptions {
  /** `us-east-1` and the account the ARNs are made with. */
  readonly region?: string;
  readonly account?: string;
  /** Whether a log group exists; by default none does. */
  readonly hasLogGroup?: (arn: string) => boolean;
}

/** The registered state machines, and what the API refuses about them (API reference, "CreateStateMachine"). */
export class StateMachines {
  readonly #machines = new Map<string, RegisteredMachine>();
  readonly #prefix: string;
  readonly #hasLogGroup: (arn: string) => boolean;

  constructor({
    region = "us-east-1",
    account = "111111111111",
    hasLogGroup = () => false,
  }: StateMachinesOptions = {}) {
    this.#prefix = `arn:aws:states:${region}:${account}:stateMachine`;
    this.#hasLogGroup = hasLogGroup;
  }

  find(stateMachineArn: string): RegisteredMachine | undefined {
    return this.#machines.get(stateMachineArn);
  }

  /** Creating the same machine again answers the one there is; a different one of that name is refused. */
  create(request: CreateStateMachineRequest): RegisteredMachine {
    checkName(request.name);
    checkVersionDescription(request.publish, request.versionDescription);
    const type = request.type ?? "STANDARD";
    const machine = readDefinition(request.definition, type);
    this.#checkLogging(request.loggingConfiguration);
    const stateMachineArn = `${this.#prefix}:${request.name}`;
    const known = this.#machines.get(stateMachineArn);
    if (known && !isSame(known, request)) {
      throw new ApiError("StateMachineAlreadyExists", `State Machine Already Exists: '${stateMachineArn}'`);
    }
    const registered = known ?? { ...request, stateMachineArn, type, machine };
    this.#machines.set(stateMachineArn, registered);
    return registered;
  }

  update(request: UpdateStateMachineRequest): RegisteredMachine {
    const { stateMachineArn, definition, roleArn, loggingConfiguration, tracingConfiguration } = request;
    checkVersionDescription(request.publish, request.versionDescription);
    const known = this.#machines.get(stateMachineArn);
    if (!known) {
      throw new ApiError("StateMachineDoesNotExist", `State Machine Does Not Exist: '${stateMachineArn}'`);
    }
    if (definition === undefined && roleArn === undefined && !loggingConfiguration && !tracingConfiguration) {
      throw new ApiError(
        "MissingRequiredParameter",
        "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified",
      );
    }
    this.#checkLogging(loggingConfiguration);
    const machine = definition === undefined ? known.machine : readDefinition(definition, known.type);
    const updated = { ...known, ...request, machine };
    this.#machines.set(stateMachineArn, updated);
    return updated;
  }

  /** Without a level, or with OFF, nothing is logged and no destination is needed. */
  #checkLogging({ level = "OFF", destinations = [] }: LoggingConfiguration = {}): void {
    if (destinations.length > 1 || (level !== "OFF" && destinations.length === 0)) {
      throw invalidLogging("Must specify exactly one Log Destination.");
    }
    const arn = destinations[0]?.cloudWatchLogsLogGroup?.logGroupArn;
    if (arn !== undefined && !this.#hasLogGroup(arn)) throw invalidLogging("Log Destination not found.");
  }
}

/** White space, control characters and what has a meaning in ARNs, URLs and patterns (API reference, "CreateStateMachine"). */
const refusedInNames = /[\s?*<>{}[\]"#%\\^|~`$&,;:/\p{Cc}]/u;

function checkName(name: string): void {
  if (name.length > 0 && name.length <= limits.machineNameCharacters && !refusedInNames.test(name)) return;
  throw new ApiError("InvalidName", `Invalid Name: '${name}'`);
}

function checkVersionDescription(publish: boolean | undefined, description: string | undefined): void {
  if (description !== undefined && !publish) {
    throw refuseRequest("Version description can only be set when publish is true");
  }
}

function readDefinition(text: string, type: "STANDARD" | "EXPRESS"): StateMachine {
  const errors = validateDefinitionText(text, { type }).filter(({ severity }) => severity === "ERROR");
  if (errors.length > 0) throw new ApiError("InvalidDefinition", describeInvalidDefinition(errors));
  return JSON.parse(text);
}

function invalidLogging(problem: string): ApiError {
  return new ApiError("InvalidLoggingConfiguration", `Invalid Logging Configuration: ${problem}`);
}

/** What makes a second request the same as the first; a definition of other blanks is another one. */
function isSame(known: RegisteredMachine, request: CreateStateMachineRequest): boolean {
  const identity = ({
    definition,
    type = "STANDARD",
    loggingConfiguration = {},
    tracingConfiguration = {},
  }: CreateStateMachineRequest) => JSON.stringify([definition, type, loggingConfiguration, tracingConfiguration]);
  return identity(known) === identity(request);
}
