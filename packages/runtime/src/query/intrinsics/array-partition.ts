import { expectArray, expectCount, expectInteger, type Intrinsic, IntrinsicProblem } from "./intrinsic.js";

/** `States.ArrayPartition(array, size)`: the array in pieces, the last one possibly shorter. */
export const arrayPartition: Intrinsic = (args) => {
  expectCount(args, 2);
  const items = expectArray(args, 0);
  const size = expectInteger(args, 1);
  if (size <= 0) throw new IntrinsicProblem(`The chunk size must be a positive number, but was: ${size}`);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
};
