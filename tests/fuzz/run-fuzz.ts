import fc from "fast-check";
import { programs } from "./generate/program.js";
import { reduceProgram } from "./reduce/reduce-program.js";
import { judgePrograms } from "./run/batch.js";
import { isFailure, signatureOf, type Verdict } from "./run/verdict.js";

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** How long a failing program may be made smaller, in milliseconds. */
  readonly reduceMilliseconds: number;
  readonly progress?: (done: number, counts: FuzzCounts) => void;
  /** Called with each new kind of failure. */
  readonly found?: (failure: FuzzFailure) => void;
}

export type FuzzCounts = Readonly<Record<Verdict["kind"], number>>;

/** A program for which the engines differ, or the compiler fails, as small as it could be made. */
export interface FuzzFailure {
  readonly signature: string;
  /** The program, with its input and the differences in comments. */
  readonly text: string;
}

const batchSize = 50;

/** Failures that show themselves alike may have causes of their own: so many of them are made small. */
const mostAlike = 3;

/** Generates workflows and runs each accepted one in both engines. The same seed makes the same programs. */
export async function runFuzz({
  runs,
  seed,
  reduceMilliseconds,
  progress,
  found,
}: FuzzOptions): Promise<{ counts: FuzzCounts; failures: FuzzFailure[] }> {
  const counts: Record<string, number> = {};
  const failures = new Map<string, FuzzFailure>();
  for (let done = 0; done < runs; done += batchSize) {
    const size = Math.min(batchSize, runs - done);
    const batch = fc.sample(programs, { numRuns: size, seed: seed * 100_003 + done });
    for (const [index, verdict] of (await judgePrograms(batch)).entries()) {
      counts[verdict.kind] = (counts[verdict.kind] ?? 0) + 1;
      const program = batch[index];
      if (program === undefined || !isFailure(verdict)) continue;
      const signature = signatureOf(verdict);
      const alike = [...failures.values()].filter((one) => one.signature === signature);
      if (alike.length >= mostAlike) continue;
      const small = await reduceProgram({ program, verdict }, reduceMilliseconds);
      const details = [JSON.stringify(small.program.runs[0]), ...small.verdict.details].map((line) => `// ${line}`);
      if (failures.has(small.program.source)) continue;
      const failure = { signature, text: [small.program.source, ...details, ""].join("\n") };
      failures.set(small.program.source, failure);
      found?.(failure);
    }
    progress?.(Math.min(done + size, runs), counts as FuzzCounts);
  }
  return { counts: counts as FuzzCounts, failures: [...failures.values()] };
}
