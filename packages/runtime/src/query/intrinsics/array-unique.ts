import { isDeepStrictEqual } from "node:util";
import type { Json } from "@stepwright/asl";
import { expectArray, expectCount, type Intrinsic } from "./intrinsic.js";

/** `States.ArrayUnique(array)`: the items without repetitions, each at its first place. */
export const arrayUnique: Intrinsic = (args) => {
  expectCount(args, 1);
  const kept: Json[] = [];
  for (const item of expectArray(args, 0)) {
    if (!kept.some((other) => isDeepStrictEqual(other, item))) kept.push(item);
  }
  return kept;
};
