import type { Json } from "@stepwright/asl";
import { expectString, type Intrinsic, IntrinsicProblem } from "./intrinsic.js";

/** `States.Format(template, …)`: each `{}` takes the next argument; `\{` and `\}` are braces. */
export const format: Intrinsic = (args) => {
  const template = expectString(args, 0);
  let next = 1;
  const text = template.replace(/\\([{}\\])|\{\}/g, (whole, escaped) => {
    if (escaped !== undefined) return escaped;
    const value = args[next++];
    if (value === undefined) throw new IntrinsicProblem(`The template has more places than arguments: ${whole}`);
    return describe(value);
  });
  if (next !== args.length)
    throw new IntrinsicProblem("The number of arguments does not match the places of the template");
  return text;
};

/** A text stands for itself, JSON otherwise; objects and arrays as Java writes them (recorded by AWS). */
function describe(value: Json): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(describe).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, member]) => `${key}=${describe(member)}`)
    .join(", ")}}`;
}
