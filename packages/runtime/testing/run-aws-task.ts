import type { Json } from "@stepwright/asl";
import {
  type AwsTasksOptions,
  awsTasks,
  type Clock,
  executeMachine,
  type MachineOutcome,
  type TaskTokens,
  VirtualClock,
} from "../src/index.js";
import { openStubService, type StubAnswer, type WireRequest } from "./stub-service.js";

export interface AwsTaskRun {
  readonly resource: string;
  readonly parameters: Json;
  readonly answers: readonly StubAnswer[];
  readonly options?: AwsTasksOptions;
  readonly clock?: Clock;
  readonly timeoutSeconds?: number;
  readonly role?: string;
  readonly tokens?: TaskTokens;
  readonly signal?: AbortSignal;
  /** Told of the token, which is sent as `Payload`. */
  readonly onToken?: (token: string) => void;
  readonly onRequest?: (request: WireRequest) => void;
  /** What the service stays open for, when the execution has ended. */
  readonly openUntil?: () => Promise<void>;
}

export const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "example" };

/** Runs a machine of one Task against a service that answers as told. */
export async function runAwsTask(
  run: AwsTaskRun,
): Promise<{ readonly outcome: MachineOutcome; readonly requests: readonly WireRequest[]; readonly dropped: number }> {
  const {
    resource,
    parameters,
    answers,
    options,
    clock = new VirtualClock(0),
    timeoutSeconds,
    role,
    onToken,
    onRequest,
    openUntil,
    ...rest
  } = run;
  const service = await openStubService(answers, (request) => {
    onRequest?.(request);
    onToken?.(JSON.parse(request.body));
  });
  // The ARN of a function says where it is.
  const region = resource.startsWith("arn:aws:lambda:") ? {} : { region: "us-east-1" };
  const { endpoint, requests } = service;
  try {
    const outcome = await executeMachine(
      {
        QueryLanguage: "JSONata",
        StartAt: "Call",
        States: {
          Call: {
            Type: "Task",
            Resource: resource,
            Arguments: onToken
              ? "{% $merge([$states.input, { 'Payload': $states.context.Task.Token }]) %}"
              : "{% $states.input %}",
            ...(timeoutSeconds === undefined ? {} : { TimeoutSeconds: timeoutSeconds }),
            ...(role === undefined ? {} : { Credentials: { RoleArn: role } }),
            End: true,
          },
        },
      },
      {
        input: parameters,
        clock,
        tasks: awsTasks({ endpoint, ...region, credentials, retries: 0, ...options }),
        ...rest,
      },
    );
    await openUntil?.();
    return { outcome, requests, dropped: service.dropped() };
  } finally {
    await service.close();
  }
}
