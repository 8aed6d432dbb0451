import { hash as digest, hashAlgorithms } from "../functions/hash.js";
import { expectCount, expectString, type Intrinsic, IntrinsicProblem } from "./intrinsic.js";

const maxCharacters = 10_000;

/** `States.Hash(data, algorithm)`: the digest as hexadecimal digits. */
export const hash: Intrinsic = (args) => {
  expectCount(args, 2);
  const data = typeof args[0] === "string" ? args[0] : JSON.stringify(args[0]);
  if (data.length > maxCharacters) {
    throw new IntrinsicProblem(`The data must not have more than ${maxCharacters} characters`);
  }
  const algorithm = expectString(args, 1);
  if (!hashAlgorithms.includes(algorithm)) {
    throw new IntrinsicProblem(`The algorithm must be one of ${hashAlgorithms.join(", ")}, but was: ${algorithm}`);
  }
  return digest(data, algorithm) ?? null;
};
