import type { Cx } from "../cx.js";
import { condition } from "../expressions/boolean.js";
import { boundaryExpression } from "../expressions/index.js";
import { drawShape } from "../shape.js";
import { newError } from "../steps.js";

/** A conditional way out: of a loop, of the function, by an error. */
export function jump(cx: Cx): string {
  const ways = [returning(cx), throwing(cx), ...leavingLoops(cx)];
  return `if (${condition(cx, 2)}) ${cx.draw.pick(ways)}`;
}

export function returning(cx: Cx): string {
  const shape = cx.result ?? drawShape(cx.draw, 2);
  const value = boundaryExpression(cx, shape, 2);
  return cx.result === undefined ? `return { early: ${value} };` : `return ${value};`;
}

export function throwing(cx: Cx): string {
  return cx.caught !== undefined && cx.draw.chance(50) ? `throw ${cx.caught};` : `throw ${newError(cx, 1)};`;
}

function leavingLoops({ loops }: Cx): string[] {
  const inner = loops.at(-1);
  if (inner === undefined) return [];
  const outer = loops.flatMap(({ label }) => (label === undefined ? [] : [`break ${label};`, `continue ${label};`]));
  const isInLoop = loops.some(({ kind }) => kind === "loop");
  return ["break;", ...(isInLoop ? ["continue;", "continue;"] : []), ...outer];
}
