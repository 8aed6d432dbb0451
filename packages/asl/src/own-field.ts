/** An object whose fields nothing is known about. */
export type JsonRecord = { readonly [key: string]: unknown };

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an object's own field: a state may be named `constructor` or `__proto__`. */
export function fieldOf(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined;
}

export function hasField(object: object, name: string): boolean {
  return fieldOf(object, name) !== undefined;
}

/** The objects of a list field, with their places; whatever else the field holds is left out. */
export function recordsOf(object: object, name: string): { readonly record: JsonRecord; readonly index: number }[] {
  const list = fieldOf(object, name);
  if (!Array.isArray(list)) return [];
  return list.flatMap((record: unknown, index) => (isRecord(record) ? [{ record, index }] : []));
}
