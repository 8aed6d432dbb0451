import { expectArray, expectCount, type Intrinsic } from "./intrinsic.js";

/** `States.ArrayLength(array)`. */
export const arrayLength: Intrinsic = (args) => {
  expectCount(args, 1);
  return expectArray(args, 0).length;
};
