import type { Json, JsonObject } from "@stepwright/asl";

/** The input of one child execution, and how many items it stands for. */
export interface Batch {
  readonly input: Json;
  readonly size: number;
}

/** Each item by itself, or as `ItemBatcher` groups them (AWS, "ItemBatcher"). */
export function batchItems(items: readonly Json[], batcher: JsonObject | undefined): readonly Batch[] {
  if (!batcher) return items.map((input) => ({ input, size: 1 }));
  const maxItems = limitOf(batcher["MaxItemsPerBatch"]);
  const maxBytes = limitOf(batcher["MaxInputBytesPerBatch"]);
  const batches: Json[][] = [];
  let bytes = 0;
  for (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item));
    const last = batches.at(-1);
    if (last && last.length < maxItems && bytes + size <= maxBytes) {
      last.push(item);
      bytes += size;
    } else {
      batches.push([item]);
      bytes = size;
    }
  }
  const shared = batcher["BatchInput"];
  return batches.map((batch) => ({
    input: { ...(shared === undefined ? {} : { BatchInput: shared }), Items: batch },
    size: batch.length,
  }));
}

function limitOf(value: Json | undefined): number {
  return typeof value === "number" && value > 0 ? value : Number.POSITIVE_INFINITY;
}
