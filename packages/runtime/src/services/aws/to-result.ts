import type { Json, JsonObject } from "@stepwright/asl";
import type { Member, Shape } from "./shape.js";

/** An answer of the client as Step Functions shows it: Pascal case, times and bytes as text, nothing that is absent. */
export async function toResult(shape: Shape, answer: unknown): Promise<JsonObject> {
  return shape.kind === "structure" ? readStructure(shape.members, answer) : {};
}

async function readStructure(members: readonly Member[], value: unknown): Promise<JsonObject> {
  const fields: [string, Json][] = [];
  for (const { name, field, shape } of members) {
    const item = memberOf(value, name);
    if (item !== undefined && item !== null) fields.push([field, await read(shape(), item)]);
  }
  return Object.fromEntries(fields);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

async function read(shape: Shape, value: unknown): Promise<Json> {
  if (value === undefined || value === null) return null;
  switch (shape.kind) {
    case "structure":
      return readStructure(shape.members, value);
    case "map": {
      const entries = Object.entries(Object(value)).map(async ([key, item]) => [key, await read(shape.of(), item)]);
      return Object.fromEntries(await Promise.all(entries));
    }
    case "list":
      return Promise.all(Array.from(isIterable(value) ? value : [], (item) => read(shape.of(), item)));
    case "timestamp":
      return value instanceof Date ? formatInstant(value) : String(value);
    case "blob":
      return readText(value);
    case "text":
      return String(value);
    default:
      return toJson(value);
  }
}

/** As `java.time.Instant` is written: no fraction of a second where there is none. */
function formatInstant(time: Date): string {
  return time.toISOString().replace(".000Z", "Z");
}

/** Bytes, or a stream with the reader that the client puts on it. */
async function readText(value: unknown): Promise<string> {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (isReadable(value)) return value.transformToString();
  return String(value);
}

function isReadable(value: unknown): value is { transformToString(): Promise<string> } {
  return (
    typeof value === "object" &&
    value !== null &&
    "transformToString" in value &&
    typeof value.transformToString === "function"
  );
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Set;
}

/** Numbers, booleans and documents; a number that JSON lacks is a text, as in the protocols of AWS. */
function toJson(value: unknown): Json {
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  const copy: Json = JSON.parse(JSON.stringify(value));
  return copy;
}
