import type { Json } from "@stepwright/asl";
import { refuseRequest } from "../services/api-error.js";
import { type Shape, shapeOf } from "./result-shapes.js";

/**
 * Checks a mocked result against what the API answers. Fields that the API does not have are let through; `strict` also asks
 * for those it always has.
 */
export function checkResultShape(resource: string, result: Json, strict: boolean): void {
  const shape = shapeOf(resource);
  const problem = shape && findProblem("", result, shape, strict);
  if (problem) throw refuseRequest(`Mock result schema validation error: ${problem}`);
}

function findProblem(field: string, value: Json, shape: Shape, strict: boolean): string | undefined {
  const check: { readonly [Kind in Shape["kind"]]: () => string | undefined } = {
    string: () => checkString(field, value, shape),
    number: () => checkNumber(field, value, shape),
    boolean: () => (typeof value === "boolean" ? undefined : `Field '${field}' must be a boolean`),
    array: () => checkArray(field, value, shape, strict),
    object: () => checkObject(field, value, shape, strict),
    any: () => undefined,
  };
  return check[shape.kind]();
}

function checkString(field: string, value: Json, shape: Shape): string | undefined {
  if (shape.kind !== "string") return undefined;
  if (typeof value !== "string") return `Field '${field}' must be a string`;
  if (shape.oneOf && !shape.oneOf.includes(value)) return `Field '${field}' is not an expected value`;
  if (shape.minLength !== undefined && value.length < shape.minLength) {
    return `Field '${field}' is smaller than the minimum length`;
  }
  return undefined;
}

function checkNumber(field: string, value: Json, shape: Shape): string | undefined {
  if (shape.kind !== "number") return undefined;
  if (typeof value !== "number") return `Field '${field}' must be a number`;
  if (shape.max !== undefined && value > shape.max) return `Field '${field}' exceeds the maximum value`;
  if (shape.min !== undefined && value < shape.min) return `Field '${field}' is less than the minimum value`;
  return undefined;
}

function checkArray(field: string, value: Json, shape: Shape, strict: boolean): string | undefined {
  if (shape.kind !== "array") return undefined;
  if (!isArray(value)) return `Field '${field}' must be an array`;
  for (const item of value) {
    const problem = findProblem(field, item, shape.items, strict);
    if (problem) return problem;
  }
  return undefined;
}

function checkObject(field: string, value: Json, shape: Shape, strict: boolean): string | undefined {
  if (shape.kind !== "object") return undefined;
  if (typeof value !== "object" || value === null || isArray(value)) return `Field '${field}' must be an object`;
  const missing = strict ? shape.required?.find((name) => !Object.hasOwn(value, name)) : undefined;
  if (missing !== undefined) return `Required field '${missing}' is missing`;
  for (const [name, member] of Object.entries(shape.members)) {
    const found = value[name];
    const problem = found === undefined ? undefined : findProblem(name, found, member, strict);
    if (problem) return problem;
  }
  return undefined;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
