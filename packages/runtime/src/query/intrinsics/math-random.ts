import { createRandom } from "../../random.js";
import { expectCount, expectInteger, type Intrinsic } from "./intrinsic.js";

/** `States.MathRandom(start, end[, seed])`: an integer from `start` up to but not including `end`. */
export const mathRandom: Intrinsic = (args, { random }) => {
  expectCount(args, 2, 3);
  const [start, end] = [expectInteger(args, 0), expectInteger(args, 1)];
  const drawn = args.length === 3 ? createRandom(expectInteger(args, 2))() : random.random();
  return start + Math.floor(drawn * Math.max(0, end - start));
};
