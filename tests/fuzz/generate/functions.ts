import { type Cx, type FunctionPlan, freshName, inFunction, readOnly } from "./cx.js";
import { expression } from "./expressions/index.js";
import { literalOf } from "./literal.js";
import { drawShape, printShape, type Shape, sameShape } from "./shape.js";
import { branchBody } from "./statements/branch-body.js";
import { pureBody } from "./statements/pure-body.js";

const most = { pureFunctions: 3, asyncFunctions: 2 } as const;

/** A function of the module with that result: one the program has, or a new one. */
export function functionReturning(cx: Cx, result: Shape, kind: keyof typeof most): FunctionPlan | undefined {
  const functions = cx.plan[kind];
  const known = functions.filter((one) => sameShape(one.result, result));
  if (known.length > 0 || functions.length >= most[kind]) return known[0];
  // A function in the making may not be called: nothing recurses.
  const made = createFunction({ ...cx, plan: cx.plan, frames: [], caught: undefined }, result, kind);
  functions.push(made);
  return made;
}

export const callArguments = (cx: Cx, { parameters, optional }: FunctionPlan, depth: number): string =>
  parameters
    .slice(0, parameters.length - (cx.draw.chance(50) ? optional : 0))
    .map((shape) => expression(cx, shape, depth))
    .join(", ");

function createFunction(cx: Cx, result: Shape, kind: keyof typeof most): FunctionPlan {
  const isAsync = kind === "asyncFunctions";
  const name = `${isAsync ? "do" : "make"}${cx.plan.names++}`;
  const parameters = Array.from({ length: cx.draw.integer(1, 2) }, () => drawShape(cx.draw, 1));
  const variables = parameters.map((shape) => readOnly(freshName(cx, shape), shape));
  const inner = inFunction(cx, variables, { effects: isAsync, result, nesting: 2 });
  const last = variables.length - 1;
  const text = variables
    .map((one, index) => {
      const typed = `${one.name}: ${printShape(one.shape)}`;
      if (index < last || index === 0) return typed;
      return cx.draw.chance(30) ? `${typed} = ${literalOf(cx.draw, one.shape)}` : typed;
    })
    .join(", ");
  const optional = text.includes(" = ") ? 1 : 0;
  const body = isAsync ? branchBody(inner, result) : pureBody(inner, result);
  const type = isAsync ? `Promise<${printShape(result)}>` : printShape(result);
  cx.plan.declarations.push(`${isAsync ? "async " : ""}function ${name}(${text}): ${type} {\n${body}\n}`);
  return { name, parameters, optional, result };
}
