import { createRandom } from "../../random.js";

/** `$random([seed])`: a number 0 ≤ r < 1; one seed always gives the same, and without one the run draws. */
export function bindRandom(draw: () => number): (seed?: number) => number {
  return (seed) => (seed === undefined ? draw() : createRandom(Math.floor(seed))());
}
