import type { Json, JsonObject } from "@stepwright/asl";

/** The steps of a Reference Path: names and indexes only (states-language.net, "Reference Paths"). */
export function parseReferencePath(text: string): readonly string[] {
  const steps = text.slice(1).matchAll(/\.([^.[\]]+)|\[(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|(\d+))\]/g);
  return [...steps].map(([, name, single, double, index]) =>
    (name ?? single ?? double ?? index ?? "").replace(/\\(.)/g, "$1"),
  );
}

/** A copy of `target` with `value` at the path; objects are made where the path needs them. */
export function placeAt(target: Json, path: readonly string[], value: Json): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isArray(target)) {
    const index = Number(step);
    if (!Number.isInteger(index) || index >= target.length) return undefined;
    const placed = placeAt(target[index] ?? {}, rest, value);
    return placed === undefined ? undefined : target.map((item, place) => (place === index ? placed : item));
  }
  if (typeof target !== "object" || target === null) return undefined;
  const placed = placeAt(target[step] ?? {}, rest, value);
  return placed === undefined ? undefined : withMember(target, step, placed);
}

function withMember(target: JsonObject, key: string, value: Json): JsonObject {
  return Object.fromEntries([...Object.entries(target).filter(([name]) => name !== key), [key, value]]);
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
