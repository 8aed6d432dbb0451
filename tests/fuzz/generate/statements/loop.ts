import { type Cx, declare, freshName, inBlock, readOnly } from "../cx.js";
import { condition } from "../expressions/boolean.js";
import { pathsWhere } from "../paths.js";
import { number, string } from "../shape.js";

export type Body = (cx: Cx) => string;

/** A loop with a label now and then, so that inner loops can leave it. */
export function loop(cx: Cx, body: Body): string | undefined {
  if (cx.nesting > 2) return undefined;
  const label = cx.draw.chance(25) ? `loop${cx.plan.names++}` : undefined;
  const inner: Cx = { ...cx, loops: [...cx.loops, { label, kind: "loop" }], nesting: cx.nesting + 1 };
  const make = cx.draw.pick([forOf, forOf, forCount, whileCount, doCount, forKeys, forEntries, forCharacters]);
  const text = make(inner, body);
  return label === undefined ? text : text.replace(/^(let [^\n]*\n)?/, `$1${label}: `);
}

export function forOf(cx: Cx, body: Body): string {
  const lists = pathsWhere(cx, ({ kind }) => kind === "list");
  if (lists.length === 0) return forCount(cx, body);
  const { text, shape } = cx.draw.pick(lists);
  if (shape.kind !== "list") return forCount(cx, body);
  const inner = inBlock(cx);
  const item = readOnly(freshName(cx, shape.of), shape.of);
  declare(inner, item);
  // A list that the body changes would otherwise never end.
  const bounded = `${text}.slice(0, 3)`;
  if (cx.draw.chance(20)) {
    const index = readOnly(freshName(cx, number), number);
    declare(inner, index);
    return `for (const [${index.name}, ${item.name}] of ${bounded}.entries()) {\n${body(inner)}\n}`;
  }
  return `for (const ${item.name} of ${bounded}) {\n${body(inner)}\n}`;
}

function forCount(cx: Cx, body: Body): string {
  const inner = inBlock(cx);
  const counter = readOnly(freshName(cx, number), number);
  declare(inner, counter);
  const { name } = counter;
  const end = cx.draw.integer(1, 3);
  const more = cx.draw.chance(20) ? ` && ${condition(inner, 1)}` : "";
  const step = cx.draw.pick([`${name}++`, `${name} += 1`, `++${name}`]);
  const lists = pathsWhere(cx, ({ kind }) => kind === "list");
  if (lists.length > 0 && cx.draw.chance(30)) {
    const length = `${cx.draw.pick(lists).text}.length`;
    return `for (let ${name} = 0; ${name} < ${length} && ${name} < ${end}${more}; ${step}) {\n${body(inner)}\n}`;
  }
  return `for (let ${name} = 0; ${name} < ${end}${more}; ${step}) {\n${body(inner)}\n}`;
}

function whileCount(cx: Cx, body: Body): string {
  const { counter, inner, test } = counted(cx);
  return `${counter}\nwhile (${test}) {\n${body(inner)}\n}`;
}

function doCount(cx: Cx, body: Body): string {
  const { counter, inner, test } = counted(cx);
  return `${counter}\ndo {\n${body(inner)}\n} while (${test});`;
}

function counted(cx: Cx): { counter: string; inner: Cx; test: string } {
  const name = freshName(cx, number);
  const inner = inBlock(cx);
  declare(inner, readOnly(name, number));
  const more = cx.draw.chance(30) ? ` && ${condition(cx, 1)}` : "";
  return { counter: `let ${name} = 0;`, inner, test: `${name}++ < ${cx.draw.integer(1, 3)}${more}` };
}

function forEntries(cx: Cx, body: Body): string {
  const records = pathsWhere(cx, ({ kind }) => kind === "record");
  if (records.length === 0) return forOf(cx, body);
  const { text, shape } = cx.draw.pick(records);
  if (shape.kind !== "record") return forOf(cx, body);
  const inner = inBlock(cx);
  const names = [readOnly(freshName(cx, string), string), readOnly(freshName(cx, shape.of), shape.of)];
  for (const one of names) declare(inner, one);
  return `for (const [${names.map(({ name }) => name).join(", ")}] of Object.entries(${text})) {\n${body(inner)}\n}`;
}

function forCharacters(cx: Cx, body: Body): string {
  const texts = pathsWhere(cx, ({ kind }) => kind === "string");
  if (texts.length === 0) return forOf(cx, body);
  const inner = inBlock(cx);
  const one = readOnly(freshName(cx, string), string);
  declare(inner, one);
  return `for (const ${one.name} of ${cx.draw.pick(texts).text}.slice(0, 3)) {\n${body(inner)}\n}`;
}

function forKeys(cx: Cx, body: Body): string {
  const records = pathsWhere(cx, ({ kind }) => kind === "record");
  if (records.length === 0) return forOf(cx, body);
  const inner = inBlock(cx);
  const key = readOnly(freshName(cx, string), string);
  declare(inner, key);
  return `for (const ${key.name} of Object.keys(${cx.draw.pick(records).text})) {\n${body(inner)}\n}`;
}
