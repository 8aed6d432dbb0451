import { isRecord, type JsonRecord } from "../own-field.js";

/** Deeper than any definition that Step Functions runs, and shallow enough for rules that recurse. */
const maximumDepth = 400;
/** A definition has at most 1 MiB of text, so no more values than half its characters. */
const maximumValues = 600_000;

export type JsonCopy =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: "depth" | "size" | "unreadable" };

/**
 * Copies what JSON would carry of a value, on objects without a prototype: rules then read any key safely, and no getter, cycle
 * or endless nesting reaches them. Undefined fields and functions are dropped, as JSON does.
 */
export function copyJson(source: unknown): JsonCopy {
  try {
    return copyValues(source);
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

interface Pending {
  readonly source: JsonRecord | readonly unknown[];
  readonly depth: number;
  readonly put: (key: string, value: unknown) => void;
}

function copyValues(source: unknown): JsonCopy {
  let values = 0;
  const pending: Pending[] = [];
  const open = (value: unknown, depth: number): unknown => {
    values += 1;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      pending.push({ source: value, depth, put: (_key, item) => list.push(item) });
      return list;
    }
    if (isRecord(value)) {
      const record: Record<string, unknown> = Object.create(null);
      pending.push({
        source: value,
        depth,
        put: (key, item) => {
          record[key] = item;
        },
      });
      return record;
    }
    return isScalar(value) ? value : null;
  };

  const root = open(source, 1);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.depth > maximumDepth) return { ok: false, reason: "depth" };
    const list = Array.isArray(next.source);
    for (const [key, value] of Object.entries(next.source)) {
      if (!list && (value === undefined || typeof value === "function" || typeof value === "symbol")) continue;
      next.put(key, open(value, next.depth + 1));
      if (values > maximumValues) return { ok: false, reason: "size" };
    }
  }
  return { ok: true, value: root };
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
