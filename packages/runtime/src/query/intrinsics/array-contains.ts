import { isDeepStrictEqual } from "node:util";
import { expectArray, expectCount, type Intrinsic } from "./intrinsic.js";

/** `States.ArrayContains(array, value)`: whether an item equals the value, members and all. */
export const arrayContains: Intrinsic = (args) => {
  expectCount(args, 2);
  return expectArray(args, 0).some((item) => isDeepStrictEqual(item, args[1]));
};
