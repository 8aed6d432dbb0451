import type { Cx } from "../cx.js";
import { expression } from "../expressions/index.js";
import type { Shape } from "../shape.js";
import { statements } from "./index.js";

/** The statements of a branch, an iteration or an async helper, which ends with its result. */
export function branchBody(cx: Cx, result: Shape): string {
  return `${statements(cx, cx.draw.integer(0, 3))}\nreturn ${expression(cx, result, 2)};`;
}
