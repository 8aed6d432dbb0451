import { bundling } from "./bundle.js";
import { checking } from "./check.js";
import { discovery } from "./discover.js";
import { emitting } from "./emit.js";
import { internal } from "./internal.js";
import { lowering } from "./lower.js";

/** Every code, by phase: what `explain` and the test of the documentation read. */
export const catalogues = { discovery, lowering, checking, emitting, bundling, internal } as const;

/** The codes in use, in order. */
export function listCodes(): string[] {
  return Object.values(catalogues)
    .flatMap((catalogue) => Object.values(catalogue).map((report) => report.code))
    .sort();
}
