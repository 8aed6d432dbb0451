import type { TaskFailure } from "../task-failure.js";
import { refuseTask } from "./refuse-task.js";

/** What a value of a request or a response is, as the schema of the client says. */
export type Shape =
  | { readonly kind: "structure"; readonly members: readonly Member[] }
  | { readonly kind: "list" | "map"; readonly of: () => Shape }
  | { readonly kind: "text" | "number" | "boolean" | "timestamp" | "blob" | "document" };

export interface Member {
  /** As Step Functions names it: in Pascal case. */
  readonly field: string;
  /** As the client names it. */
  readonly name: string;
  readonly shape: () => Shape;
}

/** The request and the response of an operation. */
export interface Operation {
  readonly input: Shape;
  readonly output: Shape;
}

/**
 * Reads the schema that a command of the AWS SDK for JavaScript 3 carries, a tuple that begins with 9 (`@smithy/types`,
 * "static-schemas"). Undefined when there is none: older clients have their shapes in code only.
 */
export function readOperation(schema: unknown): Operation | undefined {
  if (!Array.isArray(schema) || schema[0] !== 9) return undefined;
  const [, , , , input, output]: readonly unknown[] = schema;
  return { input: readShape(input), output: readShape(output) };
}

const simple: ReadonlyMap<number, Shape> = new Map<number, Shape>([
  [0, { kind: "text" }],
  [1, { kind: "number" }],
  [2, { kind: "boolean" }],
  [4, { kind: "timestamp" }],
  [5, { kind: "timestamp" }],
  [6, { kind: "timestamp" }],
  [7, { kind: "timestamp" }],
  [15, { kind: "document" }],
  [21, { kind: "blob" }],
  [42, { kind: "blob" }],
]);

const listModifier = 64;
const mapModifier = 128;

/** References are the schema itself, a function that returns it, or a pair of it and the traits of a member. */
function readShape(reference: unknown): Shape {
  if (typeof reference === "function") return readShape(reference());
  if (reference === "unit") return { kind: "structure", members: [] };
  if (typeof reference === "number") return readNumber(reference);
  if (!Array.isArray(reference)) throw unreadable();
  const schema: readonly unknown[] = reference;
  if (schema.length === 2) return readShape(schema[0]);
  const [kind, , , , first, second] = schema;
  if (kind === 0) return readShape(first);
  if (kind === 1) return { kind: "list", of: () => readShape(first) };
  if (kind === 2) return { kind: "map", of: () => readShape(second) };
  if (Array.isArray(first) && Array.isArray(second)) return { kind: "structure", members: readMembers(first, second) };
  throw unreadable();
}

function readNumber(code: number): Shape {
  if (code >= mapModifier) return { kind: "map", of: () => readNumber(code - mapModifier) };
  if (code >= listModifier) return { kind: "list", of: () => readNumber(code - listModifier) };
  const shape = simple.get(code);
  if (!shape) throw unreadable();
  return shape;
}

function readMembers(names: readonly unknown[], shapes: readonly unknown[]): Member[] {
  return names.map((name, index) => {
    if (typeof name !== "string") throw unreadable();
    return { field: fieldOf(name), name, shape: () => readShape(shapes[index]) };
  });
}

/** In Pascal case; a field `equals` is `EqualsValue` (AWS, "AWS SDK service integrations"). */
function fieldOf(name: string): string {
  return name === "equals" ? "EqualsValue" : name.charAt(0).toUpperCase() + name.slice(1);
}

function unreadable(): TaskFailure {
  return refuseTask("The client of the service describes a value in a form that is not known here.");
}
