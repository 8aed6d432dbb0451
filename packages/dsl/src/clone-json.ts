import type { Json } from "@stepwright/asl";
import { isError } from "./is-error.js";

/**
 * @internal A value as it arrives on the other side of a boundary: a copy, without keys that are `undefined`, with `NaN` as
 * `null`, and `null` for nothing at all. `what` names the value in the error.
 * @throws Error (name `NotJson`) when a part of it has no JSON: JSON.stringify would drop or change it in silence.
 */
export function cloneJson(value: unknown, what: string): Json {
  const problem = findProblem(value, what, []);
  if (problem !== undefined) {
    const error = new Error(problem);
    error.name = "NotJson";
    throw error;
  }
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
}

function findProblem(value: unknown, path: string, parents: readonly object[]): string | undefined {
  if (typeof value === "bigint") return `${path} is a bigint, which is not JSON: use a string (value.toString()).`;
  if (typeof value === "symbol") return `${path} is a symbol, which is not JSON: use a string.`;
  if (typeof value === "function") return `${path} is a function, which is not JSON: pass plain data.`;
  if (typeof value !== "object" || value === null) return undefined;
  if (parents.includes(value)) return `${path} contains itself, which JSON cannot: pass plain data.`;
  const advice = foreignAdvice(value);
  if (advice !== undefined) return `${path} ${advice}.`;
  const inside = [...parents, value];
  for (const [key, part] of Object.entries(value)) {
    const problem = findProblem(part, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, inside);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** What to write instead of an object that JSON.stringify would empty or convert. */
function foreignAdvice(value: object): string | undefined {
  if (value instanceof Date) return "is a Date, which is not JSON: use an ISO string (date.toISOString())";
  if (value instanceof Map) return "is a Map, which is not JSON: use an object (Object.fromEntries(map))";
  if (value instanceof Set) return "is a Set, which is not JSON: use an array ([...set])";
  if (value instanceof RegExp) return "is a RegExp, which is not JSON: use its source string";
  if (value instanceof Promise) return "is a Promise, which is not JSON: await it first";
  if (isError(value)) return "is an Error, which is not JSON: pass its name and message";
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
    return "is binary, which is not JSON: use a base64 string";
  if ("toJSON" in value && typeof value.toJSON === "function") {
    return `is a ${value.constructor.name}, which JSON would convert: pass plain data`;
  }
  return undefined;
}
