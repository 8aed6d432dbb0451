import type { Json } from "@stepwright/asl";
import { type ItemParser, ItemReaderProblem } from "./item-reader.js";

/** A JSON file: the array or the object it is, or that `ItemsPointer` (RFC 6901) finds in it. */
export const parseJson: ItemParser = (text, config) => {
  const pointer = config["ItemsPointer"];
  const found = follow(readJson(text), typeof pointer === "string" ? pointer : "");
  if (isArray(found)) return found.map((value) => ({ value }));
  if (typeof found === "object" && found !== null && typeof pointer === "string") {
    return Object.entries(found).map(([key, value]) => ({ key, value }));
  }
  throw new ItemReaderProblem("Attempting to map over non-iterable node.");
};

/** A file of one JSON value per line. */
export const parseJsonLines: ItemParser = (text) =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ value: readJson(line) }));

function readJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new ItemReaderProblem(`The file is no JSON: ${thrown instanceof Error ? thrown.message : thrown}`);
  }
}

function follow(document: Json, pointer: string): Json | undefined {
  let at: Json | undefined = document;
  for (const token of pointer.split("/").slice(1)) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Object.entries(at).find(([key]) => key === token.replaceAll("~1", "/").replaceAll("~0", "~"))?.[1];
  }
  return at;
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
