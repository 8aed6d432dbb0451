import type { Json } from "@stepwright/asl";
import { isList, isObject } from "./json-fields.js";
import type { Shape } from "./shape.js";

/** The parameters of a Task as the client takes them, or what is wrong with them in the words of Step Functions. */
export function toRequest(
  shape: Shape,
  parameters: Json,
): { readonly input: object } | { readonly problems: string[] } {
  const problems: string[] = [];
  const input = write(shape, parameters, root, problems);
  if (problems.length > 0 || typeof input !== "object" || input === null) return { problems };
  return { input };
}

/** What the parameters as a whole are called. */
const root = "Parameters";

/** A field that is null is left out: what it is needed for, the service itself says (recorded for SQS and DynamoDB). */
function write(shape: Shape, value: Json, field: string, problems: string[]): unknown {
  if (value === null && field !== root) return undefined;
  switch (shape.kind) {
    case "structure":
      if (!isObject(value)) break;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, item]) => {
          const member = shape.members.find((one) => one.field === key);
          if (member) return [[member.name, write(member.shape(), item, key, problems)]];
          problems.push(`The field '${key}' is not supported by Step Functions`);
          return [];
        }),
      );
    case "map":
      if (!isObject(value)) break;
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, write(shape.of(), item, key, problems)]),
      );
    case "list":
      if (!isList(value)) break;
      return value.map((item) => write(shape.of(), item, field, problems));
    case "text":
      if (typeof value === "string") return value;
      problems.push(`The value for the field '${field}' must be a STRING`);
      return undefined;
    case "number":
    case "boolean":
      if (typeof value !== shape.kind) break;
      return value;
    case "timestamp":
      if (typeof value !== "string" || Number.isNaN(Date.parse(value))) break;
      return new Date(value);
    case "blob":
      // Anything may be stored: what is no text goes as JSON (recorded for putObject).
      return new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
    case "document":
      return value;
  }
  problems.push(`The value of the field '${field}' has an invalid format`);
  return undefined;
}
