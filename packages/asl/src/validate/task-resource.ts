import { fieldOf } from "../own-field.js";
import type { StateView } from "./machine-view.js";

/**
 * What answers a Task. A `worker` is code of the user's that reports under a name it chooses: an activity, or whoever holds a
 * task token. `unknown` is a text that a deployment tool still replaces, or that no ARN of AWS has.
 */
export type TaskResource =
  | TaskCall
  | { readonly kind: "worker"; readonly by: "activity" | "token" }
  | { readonly kind: "unknown" };

/** A Lambda function by its ARN, or an action of a service: `sqs`, `aws-sdk:lambda`. */
export type TaskCall = { readonly kind: "function" } | { readonly kind: "integration"; readonly service: string };

const unknown: TaskResource = { kind: "unknown" };
const placeholder = "\uFFFD";

/** Reads `Resource` (AWS, "Task state", "Resource field"; the patterns of "Service integration patterns"). */
export function taskResourceOf({ type, state }: StateView): TaskResource {
  const resource = fieldOf(state, "Resource");
  if (type !== "Task" || typeof resource !== "string") return unknown;
  const parts = resource.replaceAll(/[$#]\{[^}]*\}/g, placeholder).split(":");
  const [arn, , service, region, account, ...rest] = parts;
  if (arn !== "arn") return unknown;
  if (service === "lambda") return { kind: "function" };
  if (service !== "states") return unknown;
  if (rest[0] === "activity") return { kind: "worker", by: "activity" };
  if (region !== "" || account !== "" || rest.join().includes(placeholder)) return unknown;
  if (rest.at(-1)?.endsWith(".waitForTaskToken")) return { kind: "worker", by: "token" };
  const [first = "", second = ""] = rest;
  return { kind: "integration", service: first === "aws-sdk" ? `aws-sdk:${second}` : first };
}
