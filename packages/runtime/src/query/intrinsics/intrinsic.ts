import type { Json } from "@stepwright/asl";
import type { RandomSource } from "../../random.js";

/** What a call may draw on besides its arguments. */
export interface IntrinsicContext {
  readonly random: RandomSource;
}

/** An intrinsic function. It says what is wrong with its arguments by throwing an `IntrinsicProblem`. */
export type Intrinsic = (args: readonly Json[], cx: IntrinsicContext) => Json;

export class IntrinsicProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "IntrinsicProblem";
  }
}

export function expectCount(args: readonly Json[], least: number, most = least): void {
  if (args.length >= least && args.length <= most) return;
  const count = least === most ? `${least}` : `${least} to ${most}`;
  throw new IntrinsicProblem(`Invalid number of arguments: expected ${count}, but there are ${args.length}`);
}

export function expectArray(args: readonly Json[], index: number): readonly Json[] {
  const value = args[index];
  if (isArray(value)) return value;
  throw wrongType(index, "an array", value);
}

export function expectObject(args: readonly Json[], index: number): { readonly [key: string]: Json } {
  const value = args[index];
  if (typeof value === "object" && value !== null && !isArray(value)) return value;
  throw wrongType(index, "an object", value);
}

export function expectString(args: readonly Json[], index: number): string {
  const value = args[index];
  if (typeof value === "string") return value;
  throw wrongType(index, "a string", value);
}

/** Numbers that are no integers are rounded, halves up (recorded by AWS for MathAdd). */
export function expectInteger(args: readonly Json[], index: number): number {
  const value = args[index];
  if (typeof value === "number") return Math.round(value) + 0;
  throw wrongType(index, "a number", value);
}

function wrongType(index: number, expected: string, value: Json | undefined): IntrinsicProblem {
  return new IntrinsicProblem(`Argument ${index + 1} must be ${expected}, but was: ${JSON.stringify(value)}`);
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
