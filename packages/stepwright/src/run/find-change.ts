import type { Json } from "@stepwright/asl";

/** A place where two values differ. */
export interface Change {
  readonly path: readonly (string | number)[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The first place where a schema made another value of what it was given. A key that it leaves out is no change: that is how many
 * schemas treat what they do not know, and the workflow gets it all the same.
 */
export function findChange(before: Json, after: unknown): Change | undefined {
  if (Array.isArray(before)) {
    if (!Array.isArray(after) || after.length !== before.length) return { path: [], before, after };
    return firstChange([...before.entries()], (index) => after[index]);
  }
  if (typeof before !== "object" || before === null) {
    return Object.is(before, after) ? undefined : { path: [], before, after };
  }
  if (!isPlainObject(after)) return { path: [], before, after };
  const kept = Object.entries(before).filter(([key]) => after[key] !== undefined);
  const added = Object.keys(after).find((key) => !Object.hasOwn(before, key) && after[key] !== undefined);
  const change = firstChange(kept, (key) => after[key]);
  if (change !== undefined || added === undefined) return change;
  return { path: [added], before: undefined, after: after[added] };
}

function firstChange<Key extends string | number>(
  entries: readonly (readonly [Key, Json])[],
  read: (key: Key) => unknown,
): Change | undefined {
  for (const [key, value] of entries) {
    const change = findChange(value, read(key));
    if (change) return { ...change, path: [key, ...change.path] };
  }
  return undefined;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
