import { isIntrinsicCall } from "./intrinsic.js";
import { isJsonPath } from "./json-path.js";

/** `$$.…` and `States.Format(…)` mean nothing outside of this language; a `$.…` may be meant for someone else's JSONPath. */
export type PathText = "ours" | "path";

/** Whether a text reads like a path or an intrinsic call. A bare `$` does not: it may be a currency. */
export function classifyPathText(text: string): PathText | undefined {
  if (isIntrinsicCall(text)) return "ours";
  if (!/^\$\$?[.[]/.test(text) || !isJsonPath(text)) return undefined;
  return text.startsWith("$$") ? "ours" : "path";
}
