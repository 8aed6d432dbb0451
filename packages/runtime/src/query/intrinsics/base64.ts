import { expectCount, expectString, type Intrinsic, IntrinsicProblem } from "./intrinsic.js";

const maxCharacters = 10_000;

/** `States.Base64Encode(text)`. */
export const base64Encode: Intrinsic = (args) => {
  expectCount(args, 1);
  return Buffer.from(limited(expectString(args, 0))).toString("base64");
};

/** `States.Base64Decode(text)`. */
export const base64Decode: Intrinsic = (args) => {
  expectCount(args, 1);
  const text = limited(expectString(args, 0));
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new IntrinsicProblem("The text is no valid Base64");
  return Buffer.from(text, "base64").toString("utf8");
};

function limited(text: string): string {
  if (text.length <= maxCharacters) return text;
  throw new IntrinsicProblem(`The text must not have more than ${maxCharacters} characters`);
}
