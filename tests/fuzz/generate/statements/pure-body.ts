import type { Cx } from "../cx.js";
import { inBlock } from "../cx.js";
import { chooseWeighted } from "../draw.js";
import { condition } from "../expressions/boolean.js";
import { expression } from "../expressions/index.js";
import type { Shape } from "../shape.js";
import { assignment } from "./assign.js";
import { declaration } from "./declare.js";
import { forOf } from "./loop.js";

/** The statements of a function that is evaluated as one expression. */
export function pureBody(cx: Cx, result: Shape): string {
  const lines = Array.from({ length: cx.draw.integer(0, 3) }, () => pureStatement(cx, result));
  return [...lines, `return ${expression(cx, result, 2)};`].join("\n");
}

export function pureStatement(cx: Cx, result: Shape): string {
  return chooseWeighted<string>(
    cx.draw,
    [
      [4, () => declaration(cx)],
      [2, () => assignment(cx)],
      [2, () => `if (${condition(cx, 1)}) return ${expression(cx, result, 1)};`],
      [1, () => `if (${condition(cx, 1)}) {\n${simple(cx)}\n}${cx.draw.chance(40) ? ` else {\n${simple(cx)}\n}` : ""}`],
      [cx.nesting < 4 ? 1 : 0, () => forOf(cx, (inner) => simple(inner))],
    ],
    () => declaration(cx),
  );
}

function simple(cx: Cx): string {
  const inner = inBlock(cx);
  return assignment(inner) ?? declaration(inner);
}
