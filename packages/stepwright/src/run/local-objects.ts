import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { ObjectStore } from "@stepwright/runtime";
import { usageFailure } from "../cli/cli-failure.js";

/** The buckets that a Distributed Map reads and writes: the folder of `--objects`, laid out `<bucket>/<key>`. */
export async function openObjects(folder: string | undefined, cwd: string, miss: () => never): Promise<ObjectStore> {
  if (folder === undefined) return { read: async () => miss(), list: async () => miss(), write: async () => miss() };
  const path = resolve(cwd, folder);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) throw usageFailure(`--objects ${folder} is no folder.`, describeLayout());
  const { FolderObjectStore } = await import("@stepwright/runtime");
  return new FolderObjectStore(path);
}

export function noObjects(): Error {
  return usageFailure(
    "A Map reads from a bucket or writes to one, and this machine has none.",
    `Name a folder with --objects DIR. ${describeLayout()}`,
  );
}

function describeLayout(): string {
  return "The object s3://orders/2026/a.csv is the file DIR/orders/2026/a.csv.";
}
