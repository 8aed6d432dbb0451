import { gunzipSync } from "node:zlib";
import type { Json, JsonObject } from "@stepwright/asl";
import type { ObjectStore } from "../object-store.js";
import { parseCsv } from "./csv.js";
import { readInventory } from "./inventory.js";
import { type ItemParser, ItemReaderProblem, type ReaderConfig, type ReadItem } from "./item-reader.js";
import { parseJson, parseJsonLines } from "./json.js";

const parsers: ReadonlyMap<string, ItemParser> = new Map([
  ["CSV", parseCsv],
  ["JSON", parseJson],
  ["JSONL", parseJsonLines],
]);

/** The items of a Distributed Map, and where they come from (`Map.Item.Source`). */
export interface ReadItems {
  readonly items: readonly ReadItem[];
  readonly source: string;
}

/** Reads what an evaluated `ItemReader` names (AWS, "ItemReader"). */
export async function readItems(reader: JsonObject, store: ObjectStore): Promise<ReadItems> {
  const config = objectOf(reader["ReaderConfig"]);
  const found = await readSource(reader, config, store);
  const maxItems = config["MaxItems"];
  if (typeof maxItems === "number" && maxItems < 0) throw new ItemReaderProblem("field MaxItems must be positive");
  return maxItems ? { ...found, items: found.items.slice(0, Number(maxItems)) } : found;
}

async function readSource(reader: JsonObject, config: ReaderConfig, store: ObjectStore): Promise<ReadItems> {
  const args = objectOf(reader["Arguments"] ?? reader["Parameters"]);
  const bucket = String(args["Bucket"] ?? "");
  if (String(reader["Resource"]).endsWith(":listObjectsV2")) return readListing(bucket, args, config, store);
  const key = String(args["Key"] ?? "");
  const source = `S3://${bucket}/${key}`;
  if (config["ManifestType"] === "S3_INVENTORY" || config["InputType"] === "MANIFEST") {
    return {
      items: await readInventory(await readText(store, bucket, key), bucket, (...at) => readText(store, ...at)),
      source,
    };
  }
  if (config["ManifestType"] === "ATHENA_DATA") return { items: await readAthena(bucket, key, config, store), source };
  return { items: await readObject(store, bucket, key, config), source };
}

/** The listing's own entries, or with LOAD_AND_FLATTEN the items of every object it names. */
async function readListing(
  bucket: string,
  args: JsonObject,
  config: ReaderConfig,
  store: ObjectStore,
): Promise<ReadItems> {
  const listing = await store.list(bucket, String(args["Prefix"] ?? ""));
  const source = `S3://${bucket}`;
  if (config["Transformation"] !== "LOAD_AND_FLATTEN") {
    return { items: listing.map((entry) => ({ value: { ...entry } })), source };
  }
  const files = await Promise.all(listing.map(({ Key }) => readObject(store, bucket, Key, config)));
  return { items: files.flat(), source };
}

/** The manifest of an Athena UNLOAD: a line per result file. */
async function readAthena(
  bucket: string,
  key: string,
  config: ReaderConfig,
  store: ObjectStore,
): Promise<readonly ReadItem[]> {
  const lines = (await readText(store, bucket, key)).split(/\r?\n/).filter((line) => line.trim() !== "");
  const files = await Promise.all(
    lines.map((line) => {
      const [, fileBucket = bucket, fileKey = line] = /^s3:\/\/([^/]+)\/(.+)$/.exec(line.trim()) ?? [];
      return readObject(store, fileBucket, fileKey, config);
    }),
  );
  return files.flat();
}

async function readObject(
  store: ObjectStore,
  bucket: string,
  key: string,
  config: ReaderConfig,
): Promise<readonly ReadItem[]> {
  const type = String(config["InputType"] ?? "JSON");
  const parse = parsers.get(type);
  if (!parse) throw new ItemReaderProblem(`Items of the type ${type} cannot be read locally.`);
  return parse(await readText(store, bucket, key), config);
}

/** The text of an object, unpacked when it is compressed with gzip. */
async function readText(store: ObjectStore, bucket: string, key: string): Promise<string> {
  const bytes = await store.read(bucket, key);
  if (!bytes) throw new ItemReaderProblem(`The object '${key}' does not exist in the bucket '${bucket}'.`);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return Buffer.from(isGzip ? gunzipSync(bytes) : bytes).toString("utf8");
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !isArray(value) ? value : {};
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
