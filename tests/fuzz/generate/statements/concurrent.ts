import { type Cx, declare, freshName, inFunction, readOnly } from "../cx.js";
import { asyncBody } from "../expressions/effects.js";
import { drawShape, objectOf, present, printShape } from "../shape.js";

/** Branches at the same time: `parallel` over a record or a list, or `Promise.all` of helpers called in place. */
export function concurrent(cx: Cx): string | undefined {
  if (cx.plan.concurrency === 0 || cx.nesting > 1) return undefined;
  cx.plan.concurrency -= 1;
  const shapes = Array.from({ length: cx.draw.integer(2, 3) }, () => present(drawShape(cx.draw, 1)));
  const branches = shapes.map((shape) => {
    const inner = inFunction(cx, [], { nesting: cx.nesting + 1, result: shape });
    return `async (): Promise<${printShape(shape)}> => ${asyncBody(inner, shape, 2)}`;
  });
  if (cx.draw.chance(50)) {
    const shape = objectOf(shapes.map((of, index) => ({ name: `p${index}`, shape: of })));
    const name = freshName(cx, shape);
    declare(cx, readOnly(name, shape));
    return `const ${name} = await parallel({ ${branches.map((branch, index) => `p${index}: ${branch}`).join(", ")} });`;
  }
  const variables = shapes.map((shape) => readOnly(freshName(cx, shape), shape));
  for (const one of variables) declare(cx, one);
  return `const [${variables.map(({ name }) => name).join(", ")}] = await parallel([${branches.join(", ")}]);`;
}
