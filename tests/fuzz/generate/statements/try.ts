import { type Cx, declare, freshName, inBlock, readOnly } from "../cx.js";
import { errors } from "../errors.js";
import { condition } from "../expressions/boolean.js";
import { string } from "../shape.js";
import { statements } from "./index.js";
import { jump } from "./jump.js";

export function tryCatch(cx: Cx): string | undefined {
  if (cx.nesting > 3) return undefined;
  const tried = `try {\n${statements(inBlock(cx, { nesting: cx.nesting }), cx.draw.integer(1, 3))}\n}`;
  const form = cx.draw.integer(0, 9);
  const handler = form <= 7 ? catchClause(cx) : "";
  const last = form >= 7 ? ` finally {\n${lastWords(cx)}\n}` : "";
  return `${tried}${handler}${last}`;
}

function catchClause(cx: Cx): string {
  if (cx.draw.chance(20)) return ` catch {\n${statements(inBlock(cx), cx.draw.integer(0, 2))}\n}`;
  const name = `e${cx.plan.names++}`;
  const inner = inBlock(cx, { caught: name });
  return ` catch (${name}) {\n${cx.draw.chance(15) ? byName(inner, name) : cx.draw.chance(70) ? ladder(inner, name) : statements(inner, cx.draw.integer(0, 2))}\n}`;
}

/** What a `finally` does: now and then it leaves, and what was on its way is forgotten. */
function lastWords(cx: Cx): string {
  const inner = inBlock(cx, { caught: undefined });
  const lines = statements(inner, cx.draw.integer(1, 2));
  return cx.draw.chance(15) ? `${lines}\n${jump(inner)}` : lines;
}

/** Errors told apart by their names. */
function byName(cx: Cx, name: string): string {
  const inner: Cx = { ...cx, loops: [...cx.loops, { label: undefined, kind: "switch" }] };
  const cases = ["SoldOut", "Closed", "Error", "Boom"].filter(() => cx.draw.chance(50));
  const lines = cases.map((one) => `case "${one}": {\n${statements(inBlock(inner), 1)}\nbreak;\n}`);
  const rest = cx.draw.pick([
    `throw ${name};`,
    `throw new Declined({ code: ${name} instanceof Error ? ${name}.message : "?" });`,
    "break;",
  ]);
  return `switch (${name} instanceof Error ? ${name}.name : "") {\n${lines.join("\n")}\ndefault: ${rest}\n}`;
}

/** Tests of the error, one after the other, each with the parts of the error it may read. */
function ladder(cx: Cx, name: string): string {
  const rungs = errors
    .filter(() => cx.draw.chance(50))
    .map(({ name: error, data }) => {
      const inner = inBlock(cx);
      const held = data === undefined ? undefined : freshName(cx, data);
      if (held !== undefined && data !== undefined) declare(inner, readOnly(held, data));
      const first = held === undefined ? "" : `const ${held} = ${name}.data;\n`;
      return `if (${name} instanceof ${error}) {\n${first}${statements(inner, cx.draw.integer(1, 2))}\n}`;
    });
  if (cx.draw.chance(40)) rungs.push(messageRung(cx, name));
  const rest = cx.draw.chance(40) ? `throw ${name};` : statements(inBlock(cx), cx.draw.integer(0, 1));
  if (rungs.length === 0)
    return cx.draw.chance(50)
      ? `if (${condition(cx, 1)}) throw ${name};\n${rest === `throw ${name};` ? "" : rest}`
      : rest;
  return `${rungs.join(" else ")} else {\n${rest}\n}`;
}

function messageRung(cx: Cx, name: string): string {
  const inner = inBlock(cx);
  const held = freshName(cx, string);
  declare(inner, readOnly(held, string));
  return `if (${name} instanceof Error) {\nconst ${held} = ${name}.${cx.draw.pick(["message", "name"])};\n${statements(inner, cx.draw.integer(1, 2))}\n}`;
}
