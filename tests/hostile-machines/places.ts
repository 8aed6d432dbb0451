import type { Json, JsonObject } from "@stepwright/asl";

/** The keys and indexes that lead to a value inside a document. */
export type Place = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Every place of a document, its root first. */
export function placesOf(document: Json, here: Place = []): Place[] {
  return [here, ...membersOf(document).flatMap(([key, member]) => placesOf(member, [...here, key]))];
}

export function valueAt(document: Json, place: Place): Json {
  return place.reduce<Json>((at, key) => new Map(membersOf(at)).get(key) ?? null, document);
}

/** The document with another value at a place; without one when it is undefined. */
export function withValueAt(document: Json, [key, ...rest]: Place, value: Json | undefined): Json {
  if (key === undefined) return value ?? null;
  const members = membersOf(document).flatMap(([name, member]): [string | number, Json][] => {
    if (name !== key) return [[name, member]];
    if (rest.length > 0) return [[name, withValueAt(member, rest, value)]];
    return value === undefined ? [] : [[name, value]];
  });
  return isList(document) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

function membersOf(value: Json): [string | number, Json][] {
  if (isList(value)) return [...value.entries()];
  return isObject(value) ? Object.entries(value) : [];
}
