import { expectCount, expectInteger, type Intrinsic } from "./intrinsic.js";

/** `States.MathAdd(a, b)`: the sum of two integers. */
export const mathAdd: Intrinsic = (args) => {
  expectCount(args, 2);
  return expectInteger(args, 0) + expectInteger(args, 1);
};
