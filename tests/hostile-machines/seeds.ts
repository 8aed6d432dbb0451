import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json, JsonObject } from "@stepwright/asl";
import { isObject } from "./places.js";

/** A machine of the conformance cases, with the input it is run on. */
export interface Seed {
  readonly id: string;
  readonly definition: JsonObject;
  readonly input: Json;
  readonly objects: readonly { readonly bucket: string; readonly key: string; readonly body: string }[];
}

const folder = join(dirname(fileURLToPath(import.meta.url)), "../conformance/cases");

/** Every conformance case that is an execution, in the order of its file's name. */
export function readSeeds(): Seed[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().flatMap((name) => {
    const { id, kind, definition, input = {}, s3Objects = [] } = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return kind === "execution" && isObject(definition) ? [{ id, definition, input, objects: s3Objects }] : [];
  });
}
