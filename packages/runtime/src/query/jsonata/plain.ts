import type { Json } from "@stepwright/asl";

export class UnsupportedResult extends Error {
  constructor() {
    super("The value is no JSON.");
    this.name = "UnsupportedResult";
  }
}

/**
 * A copy of a JSONata result as plain JSON: without the marks that JSONata keeps on its arrays, which would change what a later
 * expression makes of them. Functions, and numbers that JSON cannot write, are unsupported.
 */
export function toPlainJson(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new UnsupportedResult();
    return value === 0 ? 0 : value;
  }
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : toPlainJson(item)));
  if (typeof value !== "object" || isFunction(value)) throw new UnsupportedResult();
  const copy: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) setOwn(copy, key, toPlainJson(member));
  }
  return copy;
}

/** JSONata's lambdas and built-in functions are objects with a mark. */
function isFunction(value: object): boolean {
  return "_jsonata_lambda" in value || "_jsonata_function" in value;
}

/** A key such as `__proto__` is a key like any other in JSON. */
function setOwn(target: Record<string, Json>, key: string, value: Json): void {
  if (key === "__proto__") Object.defineProperty(target, key, { value, enumerable: true, writable: true });
  else target[key] = value;
}
