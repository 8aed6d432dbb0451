import { expectCount, expectString, type Intrinsic, IntrinsicProblem } from "./intrinsic.js";

/** `States.StringToJson(text)`; a blank text is null (recorded by AWS). */
export const stringToJson: Intrinsic = (args) => {
  expectCount(args, 1);
  const text = expectString(args, 0);
  if (text.trim() === "") return null;
  try {
    return JSON.parse(text, (_key, value) => (value === 0 ? 0 : value));
  } catch {
    throw new IntrinsicProblem(`The text is no JSON: ${text}`);
  }
};
