import type { Json } from "@stepwright/asl";

/** Simpler values of the same type: shorter lists, smaller numbers and texts. */
export function* shrinkJson(value: Json): Generator<Json> {
  if (typeof value === "number") yield* [0, 1, 2].filter((simple) => simple < Math.abs(value));
  if (typeof value === "string" && value.length > 1) yield* ["", "a"];
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.toSpliced(index, 1);
    for (const [index, item] of value.entries())
      for (const simpler of shrinkJson(item)) yield value.with(index, simpler);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    for (const simpler of shrinkJson(item ?? null)) yield { ...value, [key]: simpler };
  }
}
