import { type Json, judgeIntegration } from "@stepwright/asl";
import type { TaskHandler, TaskRequest } from "../handler.js";
import { parseResource, type Resource, regionOf } from "../resource.js";
import type { TaskFailure } from "../task-failure.js";
import { awaitJob } from "./await-job.js";
import { readPayload } from "./function-payload.js";
import { findJob, type Request } from "./jobs.js";
import { finishCall, prepareCall } from "./optimized-calls.js";
import { findOptimizedService, optimizedServices } from "./optimized-services.js";
import type { AwsTasksOptions } from "./options.js";
import { refuseTask } from "./refuse-task.js";
import { ServiceClients } from "./service-clients.js";
import { isUnsupportedAction } from "./unsupported-actions.js";

/**
 * Answers Tasks with the real services, or with an emulator of them: functions, SDK integrations, and the optimized integrations
 * that are one call. The clients of the AWS SDK for JavaScript 3 (`@aws-sdk/client-sqs`) are loaded from your project when a task
 * first needs them.
 *
 * Requests and results have the casing, and errors the names, that Step Functions gives them.
 *
 * @example
 * ```ts
 * import { awsTasks, executeMachine, RealClock } from "@stepwright/runtime";
 *
 * const outcome = await executeMachine(
 *   {
 *     QueryLanguage: "JSONata",
 *     StartAt: "Notify",
 *     States: {
 *       Notify: {
 *         Type: "Task",
 *         Resource: "arn:aws:states:::sqs:sendMessage",
 *         Arguments: { QueueUrl: "http://localhost:4566/000000000000/orders", MessageBody: { id: 7 } },
 *         End: true,
 *       },
 *     },
 *   },
 *   { input: {}, clock: new RealClock(), tasks: awsTasks({ endpoint: "http://localhost:4566", region: "us-east-1" }) },
 * );
 * console.log(outcome.output);
 * ```
 */
export function awsTasks(options: AwsTasksOptions = {}): TaskHandler {
  const clients = new ServiceClients(options);
  return async (task) => {
    const resource = parseResource(task.resource);
    if (resource?.kind === "lambda") return invokeFunction(resource.arn, task, clients);
    if (resource?.kind !== "service") throw refuseTask(`awsTasks does not answer ${task.resource}.`);
    if (judgeIntegration(`${resource.service}:${resource.action}`) === "unrecognized") throw refuseIntegration(task);
    return resource.service.startsWith("aws-sdk:")
      ? callSdk(resource, task, clients)
      : callOptimized(resource, task, clients);
  };
}

/** A function by its ARN: the arguments are its event, the result is what it returns. */
async function invokeFunction(arn: string, task: TaskRequest, clients: ServiceClients): Promise<Json> {
  if (!arn.startsWith("arn:")) throw refuseTask(`${arn} stands for a function that only a deployment knows.`);
  const { id, errors } = optimizedServices.lambda;
  const client = await clients.open({ service: id, region: regionOf(arn), role: task.credentials });
  const { output } = await client.call({
    action: "invoke",
    parameters: { FunctionName: arn, Payload: JSON.stringify(task.arguments) },
    signal: task.signal,
    errors,
  });
  return readPayload(output)["Payload"] ?? null;
}

async function callSdk({ service, action }: Integration, task: TaskRequest, clients: ServiceClients): Promise<Json> {
  const id = service.replace("aws-sdk:", "");
  const name = actionOf(action);
  if (isUnsupportedAction(id, name)) throw refuseIntegration(task);
  const client = await clients.open({ service: id, role: task.credentials });
  const { output } = await client.call({ action: name, parameters: task.arguments, signal: task.signal });
  return output;
}

async function callOptimized(resource: Integration, task: TaskRequest, clients: ServiceClients): Promise<Json> {
  const { service: name, action, pattern } = resource;
  const service = findOptimizedService(name);
  const job = findJob(`${name}:${action}`);
  if (!service || (pattern === "sync" && !job)) {
    throw refuseTask(`awsTasks does not answer ${task.resource}. Use a mock, or the SDK integration of the service.`);
  }
  const { id, errors } = service;
  const call = `${name}:${actionOf(action)}`;
  const parameters = prepareCall(call, task, pattern);
  const client = await clients.open({ service: id, alias: name, role: task.credentials });
  const ask = async (request: Request, signal: AbortSignal) => client.call({ ...request, signal, errors });
  const answer = await ask({ action: actionOf(action), parameters }, task.signal);
  const result = finishCall(call, answer, task, pattern);
  if (!job) return result;
  task.submitted(result);
  return awaitJob({ job, started: answer.output, task, ask: async (...asked) => (await ask(...asked)).output });
}

type Integration = Extract<Resource, { kind: "service" }>;

/** `sendMessage` of `sendMessage.waitForTaskToken` */
function actionOf(action: string): string {
  return action.replace(/\..*$/, "");
}

function refuseIntegration({ resource }: TaskRequest): TaskFailure {
  return refuseTask(`Step Functions has no integration ${resource}.`);
}
