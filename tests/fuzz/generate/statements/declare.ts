import { type Cx, declare, freshName, inFunction, readOnly } from "../cx.js";
import { chooseWeighted } from "../draw.js";
import { allCall } from "../expressions/effects.js";
import { expression } from "../expressions/index.js";
import { literalOf } from "../literal.js";
import { pathsWhere } from "../paths.js";
import { drawShape, isOptional, isValue, listOf, maybe, objectOf, present, printShape, type Shape } from "../shape.js";

/** A statement that makes a name, or several. */
export function declaration(cx: Cx): string {
  return chooseWeighted<string>(
    cx.draw,
    [
      [6, () => constant(cx)],
      [5, () => variable(cx)],
      [3, () => owned(cx)],
      [2, () => takeApartObject(cx)],
      [2, () => takeApartList(cx)],
      [1, () => takeApartDeep(cx)],
      [cx.effects ? 2 : 0, () => several(cx)],
      [1, () => localFunction(cx)],
    ],
    () => constant(cx),
  );
}

function constant(cx: Cx): string {
  const shape = drawShape(cx.draw, 2);
  const value = expression(cx, shape, 3);
  const name = freshName(cx, shape);
  declare(cx, readOnly(name, shape));
  return `const ${name}: ${printShape(shape)} = ${value};`;
}

/** What may be assigned anew later. */
function variable(cx: Cx): string {
  const drawn = drawShape(cx.draw, 1);
  const shape = cx.draw.chance(15) ? maybe(drawn, "undefined") : drawn;
  const value = expression(cx, shape, 2);
  const name = freshName(cx, shape);
  declare(cx, { name, shape, assignable: true, owned: false });
  if (shape.kind === "maybe" && shape.missing !== "null" && cx.draw.chance(30))
    return `let ${name}: ${printShape(shape)};`;
  return `let ${name}: ${printShape(shape)} = ${value};`;
}

/** A list, object or record made here, to be changed in place. */
function owned(cx: Cx): string {
  const of = drawShape(cx.draw, cx.draw.integer(0, 1));
  const element: Shape = of.kind === "maybe" ? of.of : of;
  const shape = cx.draw.pick<Shape>([
    listOf(element),
    listOf(element),
    { kind: "record", of: present(drawShape(cx.draw, 0)) },
    objectOf([
      { name: "value", shape: of },
      { name: "items", shape: listOf(element) },
    ]),
  ]);
  const value = ownedValue(cx, shape);
  const name = freshName(cx, shape);
  declare(cx, { name, shape, assignable: false, owned: true });
  return `const ${name}: ${printShape(shape)} = ${value};`;
}

function ownedValue(cx: Cx, shape: Shape): string {
  const same = pathsWhere(cx, (other) => printShape(other) === printShape(shape));
  if (same.length > 0 && cx.draw.chance(40)) {
    const { text } = cx.draw.pick(same);
    if (shape.kind === "list")
      return isValue(shape.of) ? cx.draw.pick([`[...${text}]`, `${text}.slice()`]) : `structuredClone(${text})`;
    return cx.draw.chance(60) ? `structuredClone(${text})` : `{ ...${text} }`;
  }
  return literalOf(cx.draw, shape);
}

function takeApartObject(cx: Cx): string | undefined {
  const objects = pathsWhere(cx, (shape) => shape.kind === "object" && shape.fields.length > 0).filter(
    ({ shared }) => !shared,
  );
  if (objects.length === 0) return undefined;
  const { text, shape } = cx.draw.pick(objects);
  if (shape.kind !== "object") return undefined;
  const taken = shape.fields.filter(() => cx.draw.chance(60));
  const rest = shape.fields.filter((field) => !taken.includes(field));
  const parts = taken.map((field) => {
    const name = freshName(cx, field.shape);
    const defaulted =
      isOptional(field) && field.shape.kind === "maybe" && field.shape.missing === "undefined" && cx.draw.chance(60);
    const held = defaulted ? present(field.shape) : field.shape;
    const part = defaulted ? `${field.name}: ${name} = ${expression(cx, held, 1)}` : `${field.name}: ${name}`;
    return { part, variable: readOnly(name, held) };
  });
  const withRest = cx.draw.chance(30);
  const restShape = objectOf(rest);
  const restName = freshName(cx, restShape);
  for (const { variable: one } of parts) declare(cx, one);
  if (withRest) declare(cx, readOnly(restName, restShape));
  const texts = [...parts.map(({ part }) => part), ...(withRest ? [`...${restName}`] : [])];
  return texts.length === 0 ? undefined : `const { ${texts.join(", ")} } = ${text};`;
}

/** Two levels at once. */
function takeApartDeep(cx: Cx): string | undefined {
  const found = pathsWhere(cx, ({ kind }) => kind === "object").flatMap(({ text, shape, shared }) =>
    shape.kind !== "object" || shared ? [] : shape.fields.map((field) => ({ text, field })),
  );
  const nested = found.filter(({ field: { shape } }) => shape.kind === "object" || shape.kind === "list");
  if (nested.length === 0) return undefined;
  const { text, field } = cx.draw.pick(nested);
  if (field.shape.kind === "list") {
    const held = readOnly(freshName(cx, field.shape.of), maybe(field.shape.of, "undefined"));
    declare(cx, held);
    return `const { ${field.name}: [${held.name}] } = ${text};`;
  }
  if (field.shape.kind !== "object") return undefined;
  const part = cx.draw.pick(field.shape.fields);
  const held = readOnly(freshName(cx, part.shape), part.shape);
  declare(cx, held);
  return `const { ${field.name}: { ${part.name}: ${held.name} } } = ${text};`;
}

function takeApartList(cx: Cx): string | undefined {
  const lists = pathsWhere(cx, ({ kind }) => kind === "list").filter(({ shared }) => !shared);
  if (lists.length === 0) return undefined;
  const { text, shape } = cx.draw.pick(lists);
  if (shape.kind !== "list") return undefined;
  const first = freshName(cx, shape.of);
  const defaulted = cx.draw.chance(50) && shape.of.kind !== "maybe";
  const held = defaulted ? shape.of : maybe(shape.of, "undefined");
  const start = defaulted ? `${first} = ${expression(cx, shape.of, 1)}` : first;
  const rest = freshName(cx, shape);
  const withRest = cx.draw.chance(50);
  const skip = cx.draw.chance(20) ? ", " : "";
  declare(cx, readOnly(first, held));
  if (withRest) declare(cx, readOnly(rest, shape));
  return `const [${skip}${start}${withRest ? `, ...${rest}` : ""}] = ${text};`;
}

/** A function that reads the variables around it, called at once and later. */
function localFunction(cx: Cx): string {
  const [from, to] = [drawShape(cx.draw, 0), drawShape(cx.draw, 0)];
  const name = `f${cx.plan.names++}`;
  const parameter = readOnly(freshName(cx, from), from);
  const inner = inFunction(cx, [parameter], { effects: false, result: to, nesting: cx.nesting + 1 });
  const head = `const ${name} = (${parameter.name}: ${printShape(from)}): ${printShape(to)} => (${expression(inner, to, 2)});`;
  const results = [1, 2].slice(0, cx.draw.integer(1, 2)).map(() => {
    const held = freshName(cx, to);
    const line = `const ${held}: ${printShape(to)} = ${name}(${expression(cx, from, 1)});`;
    declare(cx, readOnly(held, to));
    return line;
  });
  return [head, ...results].join("\n");
}

/** Results of several branches. */
function several(cx: Cx): string | undefined {
  const shapes = [drawShape(cx.draw, 1), drawShape(cx.draw, 1)].map((shape) =>
    shape.kind === "maybe" ? shape.of : shape,
  );
  const text = allCall(cx, shapes, 1);
  if (text === "") return undefined;
  const variables = shapes.map((shape) => readOnly(freshName(cx, shape), shape));
  for (const one of variables) declare(cx, one);
  return `const [${variables.map(({ name }) => name).join(", ")}] = ${text};`;
}
