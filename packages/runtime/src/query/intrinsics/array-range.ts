import { expectCount, expectInteger, type Intrinsic, IntrinsicProblem } from "./intrinsic.js";

const maxItems = 1_000;

/** `States.ArrayRange(first, last, step)`: the numbers from `first` to `last`, which is included when a step hits it. */
export const arrayRange: Intrinsic = (args) => {
  expectCount(args, 3);
  const [first, last, step] = [expectInteger(args, 0), expectInteger(args, 1), expectInteger(args, 2)];
  if (step === 0) throw new IntrinsicProblem("The step must not be 0");
  const length = Math.max(0, Math.floor((last - first) / step) + 1);
  if (length > maxItems) throw new IntrinsicProblem(`The range must not have more than ${maxItems} items`);
  return Array.from({ length }, (_, index) => first + index * step);
};
