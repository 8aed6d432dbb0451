/**
 * What a Task calls, in a few words: `lambda`, `dynamodb getItem`, `s3 putObject (SDK)`. The endings of AWS's "service
 * integration patterns" are said: waiting for a job, or for a callback.
 */
export function describeResource(resource: string): string {
  const integration = /^arn:[^:]*:states:[^:]*:[^:]*:(?!activity:)(.+)$/.exec(resource)?.[1];
  if (integration !== undefined) return describeIntegration(integration);
  const activity = /:activity:(.+)$/.exec(resource)?.[1];
  if (activity !== undefined) return `activity ${activity}`;
  const lambda = /:function:([^:]+)/.exec(resource)?.[1];
  const placeholder = /^\$\{(.+)\}$/.exec(resource)?.[1];
  return lambda === undefined ? (placeholder ?? resource) : `lambda ${lambda}`;
}

const patterns: readonly (readonly [ending: RegExp, words: string])[] = [
  [/\.sync(:\d+)?$/, ", waits for the result"],
  [/\.waitForTaskToken$/, ", waits for a callback"],
];

function describeIntegration(integration: string): string {
  const [ending, words = ""] = patterns.find(([pattern]) => pattern.test(integration)) ?? [];
  const call = (ending ? integration.replace(ending, "") : integration).split(":");
  const [service, action] = call[0] === "aws-sdk" ? call.slice(1) : call;
  const what = service === "lambda" && action === "invoke" ? "lambda" : [service, action].filter(Boolean).join(" ");
  return `${what}${words}`;
}
