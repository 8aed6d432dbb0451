import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { skipOuter } from "../skip-outer.js";

const execution = b.member(b.states("context", kinds.object), "Execution", kinds.object);
const stateMachine = b.member(b.states("context", kinds.object), "StateMachine", kinds.object);

/** The parts of the workflow's second parameter, and where the context object has them (asl-reference §2.5). */
const parts: Readonly<Record<string, Expr>> = {
  "execution.id": b.member(execution, "Id", kinds.string),
  "execution.name": b.member(execution, "Name", kinds.string),
  "execution.startTime": b.member(execution, "StartTime", kinds.string),
  "execution.input": b.states("executionInput", kinds.json),
  "stateMachine.id": b.member(stateMachine, "Id", kinds.string),
  "stateMachine.name": b.member(stateMachine, "Name", kinds.string),
};

export const contextPart = (path: string): Expr | undefined => (Object.hasOwn(parts, path) ? parts[path] : undefined);

/** `ctx.execution.id` and its like; undefined when the expression is no part of the context. */
export function readContext(node: ts.PropertyAccessExpression, cx: Cx): Expr | undefined {
  const path = pathOf(node, cx);
  return path === undefined ? undefined : contextPart(path);
}

/** The path of a read from the context: `execution.id`. */
function pathOf(node: ts.Expression, cx: Cx): string | undefined {
  const inner = skipOuter(node);
  if (ts.isPropertyAccessExpression(inner)) {
    const base = pathOf(inner.expression, cx);
    return base === undefined ? undefined : [base, inner.name.text].filter((part) => part !== "").join(".");
  }
  const symbol = ts.isIdentifier(inner) ? cx.symbolOf(inner) : undefined;
  const binding = symbol && cx.bindings.get(symbol);
  return binding?.kind === "context" ? (binding.part ?? "") : undefined;
}
