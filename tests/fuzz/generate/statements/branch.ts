import { type Cx, inBlock } from "../cx.js";
import { condition } from "../expressions/boolean.js";
import { expression } from "../expressions/index.js";
import { literalOf } from "../literal.js";
import { pathsWhere, testedPath } from "../paths.js";
import { statements } from "./index.js";

const block = (cx: Cx, most: number): string => `{\n${statements(inBlock(cx), cx.draw.integer(1, most))}\n}`;

export function ifElse(cx: Cx): string {
  const first = `if (${condition(cx, 2)}) ${block(cx, 3)}`;
  const middle = cx.draw.chance(20) ? ` else if (${condition(cx, 2)}) ${block(cx, 2)}` : "";
  return `${first}${middle}${cx.draw.chance(50) ? ` else ${block(cx, 2)}` : ""}`;
}

/** A `switch` whose cases may fall through, with `default` anywhere. */
export function switchCases(cx: Cx): string | undefined {
  const { draw } = cx;
  const subjects = pathsWhere(cx, ({ kind }) => kind === "literal" || kind === "string" || kind === "number");
  if (subjects.length === 0) return undefined;
  const path = draw.pick(subjects);
  const { shape } = path;
  const inner: Cx = { ...cx, loops: [...cx.loops, { label: undefined, kind: "switch" }] };
  const values =
    shape.kind === "literal"
      ? shape.values.map((value) => JSON.stringify(value))
      : [...new Set([1, 2, 3].map(() => literalOf(draw, shape)))];
  const cases = values.map((value) => `case ${value}:`);
  if (draw.chance(60)) cases.splice(draw.integer(0, cases.length), 0, "default:");
  const bodies = cases.map((head) => {
    if (draw.chance(15)) return head;
    return `${head} ${block(inner, 2)}\n${draw.chance(70) ? "break;" : ""}`;
  });
  const subject = draw.chance(10) ? expression(cx, shape, 1) : testedPath(cx, path);
  return `switch (${subject}) {\n${bodies.join("\n")}\n}`;
}

export const bareBlock = (cx: Cx): string => block(cx, 3);
