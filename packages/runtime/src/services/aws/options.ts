/** Keys of an AWS account, or of an emulator that does not look at them. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Where `awsTasks` finds the services, and how it talks to them. */
export interface AwsTasksOptions {
  /** The address of every service, such as an emulator's; by default that of AWS. */
  readonly endpoint?: string;
  /** Addresses by the name that a `Resource` has for the service: `{ sqs: "http://localhost:9324" }`. They win over `endpoint`. */
  readonly endpoints?: { readonly [service: string]: string };
  /** By default the region of a function's ARN, then what the AWS SDK finds in the environment. */
  readonly region?: string;
  /** By default what the AWS SDK finds: environment, profile, single sign-on. */
  readonly credentials?: AwsCredentials | (() => Promise<AwsCredentials>);
  /** Gets the keys of a Task's `Credentials.RoleArn`. Without it such a Task fails. */
  readonly assumeRole?: (roleArn: string) => Promise<AwsCredentials>;
  /** How often a client repeats a request that was throttled or got no answer; by default 2, as the AWS SDK does. */
  readonly retries?: number;
  /**
   * Milliseconds by the wall clock that a service may be silent; by default a minute, and for Lambda functions 15 minutes. Virtual
   * time stands still while a request is in flight, so that `TimeoutSeconds` does not end it.
   */
  readonly requestTimeout?: number;
  /** Imports a client package by its name; by default from the folder the process was started in. */
  readonly load?: (packageName: string) => Promise<unknown>;
}
