/** Where a run draws its chance from. The streams are apart, so that a retry's jitter never changes a workflow's numbers. */
export interface RandomSource {
  /** What `$random()` and `Math.random()` answer: 0 ≤ r < 1. */
  random(): number;
  /** What `$uuid()` and `crypto.randomUUID()` answer. */
  uuid(): string;
  /** The share of a retry's delay under `JitterStrategy: FULL`. */
  jitter(): number;
}

/** The same seed gives the same draws, in both engines. */
export function createRandomSource(seed: number): RandomSource {
  const numbers = createRandom(seed);
  const identifiers = createRandom(seed ^ 0x5bd1e995);
  const jitters = createRandom(seed ^ 0x2545f491);
  return { random: numbers, uuid: () => drawUuid(identifiers), jitter: jitters };
}

/** A generator of numbers 0 ≤ r < 1 (mulberry32: 32 bits of state, which suffice for test data). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A version 4 UUID (RFC 9562 §5.4) of drawn digits. */
function drawUuid(random: () => number): string {
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === "x" ? digit : (digit & 3) | 8).toString(16);
  });
}
