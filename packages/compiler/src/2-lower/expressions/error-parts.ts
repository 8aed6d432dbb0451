import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { skipOuter } from "../skip-outer.js";

/** The error a node names: the Error Output (`{"Error", "Cause"}`) held by a `catch` variable or a constant. */
export function errorOf(node: ts.Expression, cx: Cx): Expr | undefined {
  const target = skipOuter(node);
  if (!ts.isIdentifier(target)) return undefined;
  const symbol = cx.symbolOf(target);
  const binding = symbol && cx.bindings.get(symbol);
  if (binding?.kind === "value" && binding.isError) return binding.value;
  if (binding?.kind === "variable" && binding.isError) return cx.readVariable(binding.id, kinds.object, binding.boxed);
  return undefined;
}

/** `String(error)`: the name, and the message behind a colon where there is one. */
export function errorText(error: Expr): Expr {
  const name = b.member(error, "Error", kinds.string);
  return b.bind(b.prelude("errorMessage", [error], kinds.string), "m", (m) =>
    b.cond(b.binary("=", m, b.literal("")), name, b.concat([name, b.literal(": "), m])),
  );
}

type Part = (error: Expr, node: ts.Expression, cx: Cx) => Expr;
const parts: Readonly<Record<string, Part>> = {
  name: (error) => b.member(error, "Error", kinds.string),
  message: (error) => b.prelude("errorMessage", [error], kinds.string),
  data: (error, node, cx) => b.prelude("errorData", [error], cx.kindsAt(node) | kinds.undef),
};

/** `error.name`, `error.message`, `error.data` (DESIGN §9: read behind a guard). */
export function readError(node: ts.PropertyAccessExpression, cx: Cx): Expr | undefined {
  const error = errorOf(node.expression, cx);
  if (error === undefined) return undefined;
  const part = Object.hasOwn(parts, node.name.text) ? parts[node.name.text] : undefined;
  if (part) return part(error, node, cx);
  return cx.report(
    lowering.unsupportedSyntax(cx.origin(node), {
      syntax: `\`${node.name.text}\` of an error`,
      instead: "Read `name`, `message`, or `data` of a stepError; nothing else crosses the wire.",
    }),
  );
}
