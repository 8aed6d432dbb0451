import type { Cx } from "../cx.js";
import { chooseWeighted } from "../draw.js";
import { stepCall } from "../expressions/effects.js";
import { drawShape, present } from "../shape.js";
import { assignment } from "./assign.js";
import { bareBlock, ifElse, switchCases } from "./branch.js";
import { concurrent } from "./concurrent.js";
import { declaration } from "./declare.js";
import { jump } from "./jump.js";
import { loop } from "./loop.js";
import { tryCatch } from "./try.js";

/** Statements of a workflow body, one after the other. */
export function statements(cx: Cx, count: number): string {
  return Array.from({ length: count }, () => statement(cx)).join("\n");
}

function statement(cx: Cx): string {
  const deep = cx.frames.length > 6 ? 0 : 1;
  return chooseWeighted<string>(
    cx.draw,
    [
      [6, () => declaration(cx)],
      [8, () => assignment(cx)],
      [4 * deep, () => ifElse(cx)],
      [2 * deep, () => switchCases(cx)],
      [4 * deep, () => loop(cx, (inner) => statements(inner, inner.draw.integer(1, 3)))],
      [4 * deep, () => tryCatch(cx)],
      [2, () => jump(cx)],
      [3, () => callAlone(cx)],
      [2 * deep, () => concurrent(cx)],
      [deep, () => bareBlock(cx)],
      [1, () => `await wait(${cx.draw.pick(['"5 seconds"', '"1 minute"', '"2 days"'])});`],
    ],
    () => declaration(cx),
  );
}

function callAlone(cx: Cx): string | undefined {
  const call = stepCall(cx, present(drawShape(cx.draw, 1)), 2);
  return call === undefined ? undefined : `${call.replace(/^\(|\)$/g, "")};`;
}
