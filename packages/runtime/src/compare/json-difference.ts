import type { Json } from "@stepwright/asl";

/** The first place where two values differ, as a sentence; the order of keys does not count. */
export function findJsonDifference(path: string, native: Json | undefined, asl: Json | undefined): string | undefined {
  if (isList(native) && isList(asl)) {
    const places = [...Array(Math.max(native.length, asl.length)).keys()];
    return firstOf(places, (place) => findJsonDifference(`${path}[${place}]`, native[place], asl[place]));
  }
  if (isRecord(native) && isRecord(asl)) {
    const keys = [...new Set([...Object.keys(native), ...Object.keys(asl)])];
    return firstOf(keys, (key) => findJsonDifference(`${path}.${key}`, native[key], asl[key]));
  }
  return native === asl ? undefined : `${path}: native ${describeJson(native)}, asl ${describeJson(asl)}`;
}

/** A value as text, whatever the order of its keys. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

/** A value as it is shown in a message. */
export function describeJson(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function firstOf<T>(list: readonly T[], find: (one: T) => string | undefined): string | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !isList(value);
}
