import { fieldOf, hasField, isRecord, type JsonRecord } from "../own-field.js";
import type { Report } from "./diagnostic.js";

/**
 * Shapes are checked by hand and not by zod: AWS words each finding in its own way, and a command that only reads this package
 * would pay for loading zod.
 */
export type Check = (value: unknown, location: string, report: Report) => void;

/** A text that a deployment tool (`${}` CloudFormation, `#{}` Serverless) still replaces: nothing can be said about it. */
export function isSubstituted(value: unknown): boolean {
  return typeof value === "string" && /[$#]\{[^}]*\}/.test(value);
}

export const expectText: Check = (value, location, report) => {
  if (typeof value !== "string") report.schema("Expected value of type [STRING]", location);
};

export const expectFlag: Check = (value, location, report) => {
  if (typeof value !== "boolean" && !isSubstituted(value)) report.schema("Expected value of type [BOOLEAN]", location);
};

export const expectRecord: Check = (value, location, report) => {
  if (!isRecord(value)) report.schema("Expected value of type [OBJECT]", location);
};

export function expectOneOf(...allowed: readonly string[]): Check {
  return (value, location, report) => {
    if (isSubstituted(value)) return;
    if (typeof value !== "string") report.schema("Expected value of type [STRING]", location);
    else if (!allowed.includes(value))
      report.schema(`Value should be one of the following: [${allowed.join(", ")}]`, location);
  };
}

export function expectNumber(range: {
  readonly type: "integer" | "number";
  readonly min: number;
  readonly max?: number;
}): Check {
  return (value, location, report) => {
    if (isSubstituted(value)) return;
    const fits = range.type === "integer" ? Number.isInteger(value) : typeof value === "number";
    if (typeof value !== "number" || !fits) {
      report.schema(`Expected value of type [${range.type === "integer" ? "INTEGER" : "NUMBER"}]`, location);
      return;
    }
    if (value < range.min) report.schema(`Minimum value is ${range.min}`, location);
    if (range.max !== undefined && value > range.max) report.schema(`Maximum value is ${range.max}`, location);
  };
}

/** The items of a list that must hold at least one; empty when the value is no list. */
export function expectItems(value: unknown, location: string, report: Report): readonly unknown[] {
  if (!Array.isArray(value)) {
    report.schema("Expected value of type [ARRAY]", location);
    return [];
  }
  if (value.length === 0) report.schema("Value cannot be empty", location);
  return value;
}

export function requireFields(record: JsonRecord, names: readonly string[], location: string, report: Report): void {
  const missing = names.filter((name) => !hasField(record, name));
  if (missing.length > 0) report.schema(`These fields are required: [${missing.join(", ")}]`, location);
}

/** Checks the fields an object has, and that it has no others. The outer machine stands at `/`. */
export function checkFields(
  record: JsonRecord,
  fields: Readonly<Record<string, Check | undefined>>,
  location: string,
  report: Report,
): void {
  const known = new Set(Object.keys(fields));
  for (const name of Object.keys(record)) {
    if (!known.has(name)) report.schema(`Field '${name}' is not supported`, location);
  }
  for (const [name, check] of Object.entries(fields)) {
    const value = fieldOf(record, name);
    if (value !== undefined) check?.(value, `${location === "/" ? "" : location}/${name}`, report);
  }
}

/** Checks that exactly one of the fields is there, in AWS's two wordings. */
export function requireExactlyOne(
  record: JsonRecord,
  names: readonly string[],
  location: string,
  report: Report,
): void {
  const present = names.filter((name) => hasField(record, name));
  if (present.length === 0)
    report.schema(`This object should have only one of the following fields: [${names.join(", ")}]`, location);
  refuseMoreThanOne(record, names, location, report);
}

export function refuseMoreThanOne(
  record: JsonRecord,
  names: readonly string[],
  location: string,
  report: Report,
): void {
  const present = names.filter((name) => hasField(record, name));
  if (present.length > 1)
    report.schema(`There should only be one of the following fields: [${names.join(", ")}]`, location);
}
