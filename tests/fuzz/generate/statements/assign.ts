import { type Cx, type Variable, writableIn } from "../cx.js";
import { expression } from "../expressions/index.js";
import { literalOf } from "../literal.js";
import { number, present, type Shape, string } from "../shape.js";

/** Gives a variable a new value, or changes a value in place. */
export function assignment(cx: Cx): string | undefined {
  const targets = writableIn(cx).filter(({ assignable, owned }) => assignable || owned);
  if (targets.length === 0) return undefined;
  const pairs = targets.filter(({ assignable, shape }) => assignable && shape.kind === "number");
  const [one, other] = pairs;
  if (one && other && cx.draw.chance(10)) return `[${one.name}, ${other.name}] = [${other.name}, ${one.name} + 1];`;
  const target = cx.draw.pick(targets);
  return target.assignable ? reassign(cx, target) : change(cx, target);
}

/** Texts do not grow where they may do so again and again. */
const shorten = (cx: Cx, text: string): string => (cx.nesting > 0 ? `(${text}).slice(0, 20)` : text);

function reassign(cx: Cx, { name, shape }: Variable): string {
  const { draw } = cx;
  if (shape.kind === "number" && draw.chance(60)) {
    return draw.pick([
      `${name}++;`,
      `${name} += ${literalOf(draw, number)};`,
      `${name} -= ${expression(cx, number, 1)};`,
      `${name} *= 2;`,
      `--${name};`,
    ]);
  }
  if (shape.kind === "string")
    return draw.chance(50) && cx.nesting === 0
      ? `${name} += ${expression(cx, string, 2)};`
      : `${name} = ${shorten(cx, expression(cx, string, 2))};`;
  if (shape.kind === "boolean" && draw.chance(30)) return `${name} = !${name};`;
  if (shape.kind === "maybe" && draw.chance(40)) return `${name} ??= ${expression(cx, shape.of, 2)};`;
  return `${name} = ${expression(cx, shape, 2)};`;
}

/** Changes a value that no other name holds. What is put in is fresh or a scalar. */
function change(cx: Cx, { name, shape }: Variable): string | undefined {
  if (shape.kind === "list") return changeList(cx, name, shape.of);
  if (shape.kind === "record") {
    const key = cx.draw.chance(50) ? `["k1"]` : `[${expression(cx, string, 1)}]`;
    if (cx.draw.chance(20)) return `delete ${name}${key};`;
    return `${name}${key} = ${fresh(cx, shape.of)};`;
  }
  if (shape.kind !== "object") return undefined;
  const field = cx.draw.pick(shape.fields);
  const path = `${name}.${field.name}`;
  if (field.shape.kind === "list" && cx.draw.chance(70)) return changeList(cx, path, field.shape.of);
  if (field.shape.kind === "number" && cx.draw.chance(50)) return `${path} += ${expression(cx, number, 1)};`;
  return `${path} = ${fresh(cx, field.shape)};`;
}

function changeList(cx: Cx, list: string, of: Shape): string {
  const { draw } = cx;
  const order = of.kind === "number" ? "((a, b) => a - b)" : of.kind === "string" ? "()" : undefined;
  return draw.pick([
    `${list}.push(${fresh(cx, of)});`,
    `${list}.push(${fresh(cx, of)});`,
    `${list}.unshift(${fresh(cx, of)});`,
    `${list}.pop();`,
    `${list}.shift();`,
    `${list}.reverse();`,
    order === undefined ? `${list}.reverse();` : `${list}.sort${order};`,
    `${list}.splice(${draw.pick(["0, 1", "1", "1, 1", "-1, 1"])});`,
    `if (${list}.length > 1) ${list}[${draw.pick(["0", "1", `${list}.length - 1`])}] = ${fresh(cx, of)};`,
  ]);
}

/** A value that nothing else holds. */
function fresh(cx: Cx, shape: Shape): string {
  const { kind } = present(shape);
  const isCopied = kind === "number" || kind === "string" || kind === "boolean" || kind === "literal";
  if (isCopied) return kind === "string" ? shorten(cx, expression(cx, present(shape), 2)) : expression(cx, shape, 2);
  if (cx.draw.chance(20)) return expression(cx, shape, 2);
  return literalOf(cx.draw, shape);
}
