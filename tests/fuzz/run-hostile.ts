import { readFileSync } from "node:fs";
import fc from "fast-check";
import { oddFiles, quickExtremes, slowExtremes } from "./hostile/extremes.js";
import { type HostileFailure, judgeSources, kindOf } from "./hostile/judge-sources.js";
import { type Mutant, mutantsOf } from "./hostile/mutate.js";
import { reduceSource } from "./hostile/reduce-source.js";
import { listForeignFiles, readSeedSources } from "./hostile/sources.js";

export interface HostileOptions {
  /** How many mutants. */
  readonly runs: number;
  readonly seed: number;
  /** Whether to try what takes long too: the largest sources, and files of packages. */
  readonly thorough: boolean;
  /** How long a failing source may be made smaller, in milliseconds. */
  readonly reduceMilliseconds: number;
  /** Called before each batch, with what it holds. */
  readonly progress?: (next: string, counts: HostileCounts) => void;
  /** Called with each new kind of failure. */
  readonly found?: (failure: HostileFailure) => void;
}

export interface HostileCounts {
  readonly compiled: number;
  readonly refused: number;
  readonly failed: number;
}

const batchSize = 32;

/** Compiles sources that nobody meant. The same seed makes the same mutants. Answers one failure of each kind. */
export async function runHostile(
  options: HostileOptions,
): Promise<{ counts: HostileCounts; failures: HostileFailure[] }> {
  const counts = { compiled: 0, refused: 0, failed: 0 };
  const failures = new Map<string, HostileFailure>();
  for (const { what, mutants } of batchesOf(options)) {
    options.progress?.(what, counts);
    const judged = await judgeSources(mutants);
    counts.compiled += judged.compiled;
    counts.refused += judged.refused;
    counts.failed += judged.failures.length;
    for (const failure of judged.failures) {
      const kind = kindOf(failure);
      if (failures.has(kind)) continue;
      const small = await reduceSource(failure, options.reduceMilliseconds);
      failures.set(kind, small);
      options.found?.(small);
    }
  }
  return { counts, failures: [...failures.values()] };
}

function* batchesOf({ runs, seed, thorough }: HostileOptions): Generator<{ what: string; mutants: readonly Mutant[] }> {
  const seeds = mutantsOf(readSeedSources());
  for (let done = 0; done < runs; done += batchSize) {
    const mutants = fc.sample(seeds, { numRuns: Math.min(batchSize, runs - done), seed: seed * 100_003 + done });
    yield { what: `mutants ${done}…`, mutants };
  }
  for (const one of [...oddFiles, ...quickExtremes, ...(thorough ? slowExtremes : [])])
    yield { what: one.from, mutants: [one] };
  if (!thorough) return;
  for (const file of listForeignFiles())
    yield { what: file, mutants: [{ from: file, text: readFileSync(file, "utf8") }] };
}
