import { type Cx, freshName, inFunction, readOnly } from "../cx.js";
import { callArguments, functionReturning } from "../functions.js";
import { pathsWhere, testedPath } from "../paths.js";
import { boolean, number, printShape, type Shape } from "../shape.js";
import { branchBody } from "../statements/branch-body.js";
import { stepReturning } from "../steps.js";

import { boundaryExpression, expression, type Form } from "./index.js";

/** What waits: calls of steps and of helper functions, and, in pure code, calls of pure functions. */
export function effectForms(cx: Cx, shape: Shape, depth: number): Form[] {
  return [
    [cx.nesting < 3 ? 1 : 0, () => functionCall(cx, shape, "pureFunctions", depth)],
    ...(cx.effects ? awaitForms(cx, shape, depth) : []),
  ];
}

function awaitForms(cx: Cx, shape: Shape, depth: number): Form[] {
  const isJson = !(shape.kind === "maybe" && shape.missing !== "null");
  return [
    [isJson ? 2 : 0, () => stepCall(cx, shape, depth)],
    [cx.nesting < 2 ? 1 : 0, () => functionCall(cx, shape, "asyncFunctions", depth)],
    [isJson ? 1 : 0, () => choiceCall(cx, shape, depth)],
    [isJson && cx.nesting < 2 ? 1 : 0, () => choiceList(cx, shape, depth)],
    [isJson && cx.nesting === 0 ? 1 : 0, () => inlineStep(cx, shape, depth)],
    [shape.kind === "list" ? 2 : 0, () => (shape.kind === "list" ? mapCall(cx, shape.of, depth) : undefined)],
  ];
}

export function stepCall(cx: Cx, shape: Shape, depth: number): string | undefined {
  const step = stepReturning(cx, shape);
  if (step === undefined) return undefined;
  return `(await ${step.name}(${boundaryExpression(cx, step.input, Math.min(depth, 2))}))`;
}

function functionCall(
  cx: Cx,
  shape: Shape,
  kind: "pureFunctions" | "asyncFunctions",
  depth: number,
): string | undefined {
  const called = functionReturning(cx, shape, kind);
  if (called === undefined) return undefined;
  const text = `${called.name}(${callArguments(cx, called, Math.min(depth, 1))})`;
  return kind === "asyncFunctions" ? `(await ${text})` : text;
}

function choiceCall(cx: Cx, shape: Shape, depth: number): string | undefined {
  const literals = pathsWhere(cx, ({ kind }) => kind === "literal");
  if (literals.length === 0 || cx.nesting > 1) return undefined;
  const path = cx.draw.pick(literals);
  const of = path.shape;
  if (of.kind !== "literal") return undefined;
  const inner = inFunction(cx, [], { nesting: cx.nesting + 1, result: shape });
  const lines = of.values.map(
    (value) => `${value}: async (): Promise<${printShape(shape)}> => (${expression(inner, shape, depth)})`,
  );
  return `(await choice(${testedPath(cx, path)}, { ${lines.join(", ")} }))`;
}

/** The form that takes the first line whose condition holds. */
function choiceList(cx: Cx, shape: Shape, depth: number): string {
  const inner = inFunction(cx, [], { nesting: cx.nesting + 1, result: shape });
  const pure = inFunction(cx, [], { effects: false, nesting: cx.nesting + 1 });
  const arm = () => `async (): Promise<${printShape(shape)}> => (${expression(inner, shape, depth)})`;
  const lines = Array.from(
    { length: cx.draw.integer(1, 2) },
    () => `when(() => ${expression(pure, boolean, 1)}, ${arm()})`,
  );
  return `(await choice([${lines.join(", ")}, otherwise(${arm()})]))`;
}

/** A step written where it is called, with what it reads from around it. */
function inlineStep(cx: Cx, shape: Shape, depth: number): string {
  const inner = inFunction(cx, [], { effects: false, result: shape, nesting: cx.nesting + 1 });
  const retry = cx.draw.pick(["", "", ", { retry: { retries: 1 } }"]);
  return `(await step("inline${cx.plan.names++}", async (): Promise<${printShape(shape)}> => (${expression(inner, shape, depth)})${retry}))`;
}

/** `map`, or `Promise.all` over an async callback. */
function mapCall(cx: Cx, of: Shape, depth: number): string | undefined {
  const lists = pathsWhere(cx, ({ kind }) => kind === "list");
  if (lists.length === 0 || cx.plan.concurrency === 0) return undefined;
  cx.plan.concurrency -= 1;
  const { text, shape } = cx.draw.pick(lists);
  if (shape.kind !== "list") return undefined;
  const parameters = [readOnly(freshName(cx, shape.of), shape.of)];
  if (cx.draw.chance(30)) parameters.push(readOnly(freshName(cx, number), number));
  const inner = inFunction(cx, parameters, { nesting: cx.nesting + 1, result: of });
  const names = parameters.map(({ name }) => name).join(", ");
  const each = `async (${names}): Promise<${printShape(of)}> => ${asyncBody(inner, of, depth)}`;
  if (cx.draw.chance(30)) return `(await Promise.all(${text}.map(${each})))`;
  return `(await map(${text}, ${each}${cx.draw.pick(["", "", ", { concurrency: 1 }", ", { concurrency: 2 }"])}))`;
}

export function asyncBody(inner: Cx, of: Shape, depth: number): string {
  if (inner.draw.chance(50)) return `(${expression(inner, of, depth)})`;
  return `{\n${branchBody(inner, of)}\n}`;
}

/** Several calls at once, by position. */
export function allCall(cx: Cx, shapes: readonly Shape[], depth: number): string {
  const parts = shapes.map((shape) => stepCall(cx, shape, depth)?.replace(/^\(await (.*)\)$/s, "$1"));
  return parts.every((part) => part !== undefined && !part.includes("await "))
    ? `await Promise.all([${parts.join(", ")}])`
    : "";
}
