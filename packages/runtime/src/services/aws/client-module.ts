/** What is used of a client of the AWS SDK for JavaScript 3. */
export interface SdkClient {
  readonly config: { readonly serviceId: string };
  send(command: SdkCommand, options: { readonly abortSignal: AbortSignal }): Promise<unknown>;
}

/** What is used of a command: its schema, and the place for a function that sees the response. */
export interface SdkCommand {
  readonly schema?: unknown;
  readonly middlewareStack: { add(middleware: Middleware, options: { readonly step: "deserialize" }): void };
}

type Handler = (step: unknown) => Promise<{ readonly response: unknown }>;
type Middleware = (next: Handler) => Handler;

/** A loaded client package. */
export interface ClientModule {
  /** `SQSClient` */
  readonly clientName: string;
  createClient(settings: object): SdkClient;
  /** Undefined when the service has no such action. */
  createCommand(action: string, input: object): SdkCommand | undefined;
}

/** Reads what importing the package gave; undefined when no client is in it. */
export function readClientModule(loaded: unknown): ClientModule | undefined {
  const exported = collectClasses(loaded);
  const clientName = [...exported.keys()].find((name) => /^[^_].*Client$/.test(name));
  const Client = exported.get(clientName ?? "");
  if (clientName === undefined || !Client) return undefined;
  const commands = new Map([...exported].map(([name, value]) => [name.toLowerCase(), value]));
  return {
    clientName,
    createClient: (settings) => {
      const client = new Client(settings);
      if (!isClient(client)) throw new TypeError(`${clientName} is no client of the AWS SDK for JavaScript 3.`);
      return client;
    },
    createCommand: (action, input) => {
      // Step Functions writes describeDBInstances, other spellings of it are accepted too.
      const Command = commands.get(`${action}Command`.toLowerCase());
      const command = Command && new Command(input);
      return isCommand(command) ? command : undefined;
    },
  };
}

type Class = new (argument: object) => unknown;

/** A package that is no ES module has its exports below `default`. */
function collectClasses(loaded: unknown): Map<string, Class> {
  const classes = new Map<string, Class>();
  const inner = typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : undefined;
  for (const exports of [inner, loaded]) {
    for (const [name, value] of Object.entries(exports ?? {})) if (isClass(value)) classes.set(name, value);
  }
  return classes;
}

function isClass(value: unknown): value is Class {
  return typeof value === "function" && value.prototype !== undefined;
}

function isClient(value: unknown): value is SdkClient {
  return (
    typeof value === "object" &&
    value !== null &&
    "send" in value &&
    typeof value.send === "function" &&
    "config" in value &&
    typeof value.config === "object" &&
    value.config !== null &&
    "serviceId" in value.config &&
    typeof value.config.serviceId === "string"
  );
}

function isCommand(value: unknown): value is SdkCommand {
  return (
    typeof value === "object" &&
    value !== null &&
    "middlewareStack" in value &&
    typeof value.middlewareStack === "object" &&
    value.middlewareStack !== null &&
    "add" in value.middlewareStack &&
    typeof value.middlewareStack.add === "function"
  );
}
