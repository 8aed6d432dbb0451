import { loadClient } from "./load-client.js";
import type { AwsCredentials, AwsTasksOptions } from "./options.js";
import { refuseTask } from "./refuse-task.js";
import { ServiceClient } from "./service-client.js";
import { packageOf } from "./service-packages.js";

/** Which client a task needs. */
export interface ClientRequest {
  /** The id of the SDK integration: `sfn`. */
  readonly service: string;
  /** What else a Resource may call it: `states`. */
  readonly alias?: string;
  /** Of the task's function, where nobody says another. */
  readonly region?: string;
  /** `Credentials.RoleArn` */
  readonly role: string | undefined;
}

const minute = 60_000;

/** The clients of a handler: each is loaded and made when a task first needs it. */
export class ServiceClients {
  readonly #options: AwsTasksOptions;
  readonly #opened = new Map<string, Promise<ServiceClient>>();

  constructor(options: AwsTasksOptions) {
    this.#options = options;
  }

  open(request: ClientRequest): Promise<ServiceClient> {
    const key = JSON.stringify([request.service, request.region, request.role]);
    const known = this.#opened.get(key);
    if (known) return known;
    const opened = this.#create(request);
    this.#opened.set(key, opened);
    return opened;
  }

  async #create(request: ClientRequest): Promise<ServiceClient> {
    const credentials = this.#credentials(request.role);
    const packageName = packageOf(request.service);
    const module = await loadClient(packageName, this.#options.load);
    const endpoint = this.#endpoint(request);
    const region = this.#options.region ?? request.region;
    const { retries, requestTimeout = request.service === "lambda" ? 15 * minute : minute } = this.#options;
    return new ServiceClient(packageName, module, {
      // Few emulators have a host for each bucket, and only S3 knows the setting.
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      ...(region === undefined ? {} : { region }),
      ...(credentials === undefined ? {} : { credentials }),
      ...(retries === undefined ? {} : { maxAttempts: retries + 1 }),
      requestHandler: { requestTimeout, socketTimeout: requestTimeout, throwOnRequestTimeout: true },
    });
  }

  #endpoint({ service, alias }: ClientRequest): string | undefined {
    const { endpoint, endpoints = {} } = this.#options;
    return [service, alias].flatMap((name) => (name === undefined ? [] : (endpoints[name] ?? [])))[0] ?? endpoint;
  }

  #credentials(role: string | undefined): AwsCredentials | (() => Promise<AwsCredentials>) | undefined {
    const { credentials, assumeRole } = this.#options;
    if (role === undefined) return credentials;
    if (assumeRole) return () => assumeRole(role);
    throw refuseTask(`The Task assumes the role ${role}. Give awsTasks a function assumeRole that gets its keys.`);
  }
}
