import { expectArray, expectCount, expectInteger, type Intrinsic, IntrinsicProblem } from "./intrinsic.js";

/** `States.ArrayGetItem(array, index)`. */
export const arrayGetItem: Intrinsic = (args) => {
  expectCount(args, 2);
  const index = expectInteger(args, 1);
  const item = expectArray(args, 0)[index];
  if (item !== undefined) return item;
  throw new IntrinsicProblem(`The index ${index} is out of bounds`);
};
