/** What a Task's `Resource` names. */
export type Resource =
  | { readonly kind: "lambda"; readonly arn: string }
  | { readonly kind: "activity"; readonly arn: string }
  | {
      readonly kind: "service";
      readonly arn: string;
      /** `lambda`, `aws-sdk:dynamodb`: the `resourceType` of the events. */
      readonly service: string;
      /** `invoke`, `sendMessage.waitForTaskToken`: the `resource` of the events. */
      readonly action: string;
      readonly pattern: Pattern;
    };

/** How an integration ends: with the answer, when the job is done, or when someone sends the token back. */
export type Pattern = "call" | "sync" | "token";

/**
 * Reads an ARN of one of the forms of AWS, "Service integrations"; undefined when it has none of them. A deploy-time value such
 * as `${PackFunctionArn}` stands for a function.
 */
export function parseResource(arn: string): Resource | undefined {
  if (/^\$\{[^}]+\}$/.test(arn)) return { kind: "lambda", arn };
  const [prefix, , service, , , ...rest] = arn.split(":");
  if (prefix !== "arn") return undefined;
  if (service === "lambda" && rest[0] === "function") return { kind: "lambda", arn };
  if (service !== "states") return undefined;
  if (rest[0] === "activity") return { kind: "activity", arn };
  const sdk = rest[0] === "aws-sdk";
  const name = sdk ? `aws-sdk:${rest[1]}` : rest[0];
  const action = rest.slice(sdk ? 2 : 1).join(":");
  if (!name || !action) return undefined;
  return { kind: "service", arn, service: name, action, pattern: patternOf(action) };
}

function patternOf(action: string): Pattern {
  if (action.endsWith(".waitForTaskToken")) return "token";
  return /\.sync(:2)?$/.test(action) ? "sync" : "call";
}

/** The region an ARN names; a local run has one all the same. */
export function regionOf(arn: string): string {
  return arn.split(":")[3] || "us-east-1";
}
