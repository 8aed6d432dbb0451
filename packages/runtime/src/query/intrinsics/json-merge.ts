import { expectCount, expectObject, type Intrinsic, IntrinsicProblem } from "./intrinsic.js";

/** `States.JsonMerge(first, second, false)`: a shallow merge; AWS offers no deep one. */
export const jsonMerge: Intrinsic = (args) => {
  expectCount(args, 3);
  if (args[2] !== false)
    throw new IntrinsicProblem("Only a shallow merge is supported: the third argument must be false");
  return { ...expectObject(args, 0), ...expectObject(args, 1) };
};
