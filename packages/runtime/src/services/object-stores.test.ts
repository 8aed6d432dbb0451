import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FolderObjectStore } from "./folder-object-store.js";
import { MemoryObjectStore } from "./memory-object-store.js";
import type { ObjectStore } from "./object-store.js";

async function inFolder(check: (store: ObjectStore) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "objects-"));
  try {
    await check(new FolderObjectStore(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readsBackWhatItWrote(store: ObjectStore): Promise<void> {
  await store.write("bucket", "b/two.json", "22");
  await store.write("bucket", "b/one.json", "1");
  await store.write("bucket", "other.json", "");
  expect(Buffer.from((await store.read("bucket", "b/two.json")) ?? []).toString()).toBe("22");
  expect(await store.read("bucket", "none")).toBeUndefined();
  expect((await store.list("bucket", "b/")).map(({ Key, Size }) => [Key, Size])).toEqual([
    ["b/one.json", 1],
    ["b/two.json", 2],
  ]);
  expect(await store.list("no bucket", "")).toEqual([]);
}

test("a folder reads back and lists what was written, in the order of the keys", () => inFolder(readsBackWhatItWrote));

test("the store in memory does the same", () => readsBackWhatItWrote(new MemoryObjectStore()));

test("a key cannot lead out of the folder", () =>
  inFolder(async (store) => {
    await expect(store.read("bucket", "../../secret")).rejects.toThrow("outside of the local object store");
  }));
