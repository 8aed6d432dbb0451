import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { ObjectStore, ObjectSummary } from "./object-store.js";

/** A folder as an object store: `<folder>/<bucket>/<key>`. */
export class FolderObjectStore implements ObjectStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  async read(bucket: string, key: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.#pathOf(bucket, key));
    } catch (thrown) {
      if (isMissing(thrown)) return undefined;
      throw thrown;
    }
  }

  async list(bucket: string, prefix: string): Promise<readonly ObjectSummary[]> {
    const root = this.#pathOf(bucket, "");
    const keys = (await listFiles(root)).map((path) => relative(root, path).split(sep).join("/"));
    const matching = keys.filter((key) => key.startsWith(prefix)).sort((left, right) => (left < right ? -1 : 1));
    return Promise.all(matching.map((key) => summarize(join(root, key), key)));
  }

  async write(bucket: string, key: string, body: string): Promise<void> {
    const path = this.#pathOf(bucket, key);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, body);
  }

  /** A key may hold `..`; it must not lead out of the store. */
  #pathOf(bucket: string, key: string): string {
    const path = resolve(this.#folder, bucket, key);
    if (path === this.#folder || path.startsWith(this.#folder + sep)) return path;
    throw new Error(`The object '${bucket}/${key}' lies outside of the local object store.`);
  }
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw thrown;
  }
}

async function summarize(path: string, key: string): Promise<ObjectSummary> {
  const { size, mtime } = await stat(path);
  const digest = createHash("md5")
    .update(await readFile(path))
    .digest("hex");
  return {
    Etag: `"${digest}"`,
    Key: key,
    LastModified: `${mtime.toISOString().slice(0, 19)}Z`,
    Size: size,
    StorageClass: "STANDARD",
  };
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && (thrown.code === "ENOENT" || thrown.code === "EISDIR");
}
