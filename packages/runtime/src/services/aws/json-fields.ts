import type { Json, JsonObject } from "@stepwright/asl";

/** Reads JSON of which nothing is known: what is of another kind counts as empty. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

/** The JSON in a text; a text that holds none stays one. */
export function decodeText(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}
