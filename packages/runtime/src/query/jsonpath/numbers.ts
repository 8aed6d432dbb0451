import type { Json } from "@stepwright/asl";
import { failRuntime } from "../../interpreter/evaluation-failure.js";
import type { Visit } from "../../interpreter/visit.js";
import type { NumberField } from "../flow.js";
import type { Reader } from "./evaluate.js";

/** A number that a field states, or that its `…Path` twin leads to. The texts are those AWS recorded. */
export function readNumber(visit: Visit, field: NumberField, reader: Reader): number | undefined {
  const fields: { readonly [name: string]: unknown } = { ...visit.state };
  const literal = fields[field];
  if (typeof literal === "number") return literal;
  const path = fields[`${field}Path`];
  if (typeof path !== "string") return undefined;
  return field === "Seconds" ? readSeconds(visit, path, reader) : readCount(visit, field, path, reader);
}

function readSeconds(visit: Visit, path: string, reader: Reader): number {
  const result = reader.find(path);
  if (!result.found) throw failRuntime(visit, `The SecondsPath parameter does not reference an input value: ${path}`);
  const { value } = result;
  if (typeof value !== "number" || !Number.isInteger(value)) {
    const problem = `The SecondsPath parameter cannot be parsed as a long value: ${path} == ${textOf(value)}`;
    throw failRuntime(visit, problem);
  }
  if (value >= 0) return value;
  throw failRuntime(visit, `The SecondsPath parameter references a negative value: ${path} == ${value}`);
}

function readCount(visit: Visit, field: Exclude<NumberField, "Seconds">, path: string, reader: Reader): number {
  const number = parseCount(visit, `${field}Path`, path, reader.select(path));
  if (field === "ToleratedFailurePercentage" && (number < 0 || number > 100)) {
    throw failRuntime(visit, "ToleratedFailurePercentage must be between 0 and 100.");
  }
  if (number < 0) throw failRuntime(visit, `${field} cannot be negative.`);
  return number;
}

/** What a `…Path` field leads to, as a number; a text of digits counts as one (recorded by AWS). */
export function parseCount(visit: Visit, field: string, path: string, value: Json): number {
  const wanted = field === "ToleratedFailurePercentagePath" ? "float" : "integer";
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number) && (wanted === "float" || Number.isInteger(number))) {
    return number;
  }
  const problem = `The ${field} field refers to value "${textOf(value)}" which is not a valid ${wanted}: ${path}`;
  throw failRuntime(visit, problem);
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
