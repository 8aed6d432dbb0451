import { expectCount, expectString, type Intrinsic } from "./intrinsic.js";

/** `States.StringSplit(text, separators)`: splits at each of the characters; nothing between two of them is dropped. */
export const stringSplit: Intrinsic = (args) => {
  expectCount(args, 2);
  const separators = new Set(expectString(args, 1));
  const parts: string[] = [];
  let part = "";
  for (const character of expectString(args, 0)) {
    if (!separators.has(character)) {
      part += character;
      continue;
    }
    parts.push(part);
    part = "";
  }
  return [...parts, part].filter((text) => text !== "");
};
