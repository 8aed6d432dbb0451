import { expectCount, type Intrinsic } from "./intrinsic.js";

/** `States.UUID()`: a version 4 UUID. */
export const uuid: Intrinsic = (args, { random }) => {
  expectCount(args, 0);
  return random.uuid();
};
