import { createHash } from "node:crypto";
import type { ObjectStore, ObjectSummary } from "./object-store.js";

export interface StoredObject {
  readonly bucket: string;
  readonly key: string;
  readonly body: string | Uint8Array;
}

/** Objects that live as long as the run. */
export class MemoryObjectStore implements ObjectStore {
  readonly #objects = new Map<string, Map<string, Uint8Array>>();

  constructor(objects: readonly StoredObject[] = []) {
    for (const { bucket, key, body } of objects) this.#bucket(bucket).set(key, bytesOf(body));
  }

  async read(bucket: string, key: string): Promise<Uint8Array | undefined> {
    return this.#objects.get(bucket)?.get(key);
  }

  async list(bucket: string, prefix: string): Promise<readonly ObjectSummary[]> {
    const entries = [...(this.#objects.get(bucket) ?? [])].filter(([key]) => key.startsWith(prefix));
    return entries.sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, body]) => summarize(key, body));
  }

  async write(bucket: string, key: string, body: string): Promise<void> {
    this.#bucket(bucket).set(key, bytesOf(body));
  }

  #bucket(name: string): Map<string, Uint8Array> {
    const bucket = this.#objects.get(name) ?? new Map<string, Uint8Array>();
    this.#objects.set(name, bucket);
    return bucket;
  }
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? Buffer.from(body) : body;
}

function summarize(key: string, body: Uint8Array): ObjectSummary {
  return {
    Etag: `"${createHash("md5").update(body).digest("hex")}"`,
    Key: key,
    LastModified: "1970-01-01T00:00:00Z",
    Size: body.length,
    StorageClass: "STANDARD",
  };
}
