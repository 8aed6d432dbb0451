import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { reasonOf } from "../settled-result.js";
import { skipOuter } from "../skip-outer.js";

/** The error a node names: the Error Output (`{"Error", "Cause"}`) held by a `catch` variable or a constant. */
export function errorOf(node: ts.Expression, cx: Cx): Expr | undefined {
  const target = skipOuter(node);
  if (!ts.isIdentifier(target)) return reasonOf(target, cx);
  const symbol = cx.symbolOf(target);
  const binding = symbol && cx.bindings.get(symbol);
  if (binding?.kind === "value" && binding.isError) return binding.value;
  if (binding?.kind === "variable" && binding.isError) return cx.readVariable(binding.id, kinds.object, binding.boxed);
  return undefined;
}

/** `error.name`: of a failing expression, the class that JavaScript would have thrown. */
export function errorClass(error: Expr, node: ts.Node, cx: Cx): Expr {
  const failures = [...cx.failuresOf(error)];
  const name = b.member(error, "Error", kinds.string);
  if (failures.length === 0) return name;
  // Only errors that the machine raises itself name their class.
  const others = failures.filter((one) => unnamed.has(one));
  if (others.length > 1) return refuseParts(node, "the class", others, cx);
  return b.prelude("errorClass", [error, b.literal(others[0] ?? failures[0] ?? "")], kinds.string);
}

/** Classes whose errors come from JSONata's own functions; JavaScript's engines word them each in its own way. */
const unnamed: ReadonlySet<string> = new Set(["SyntaxError", "URIError"]);

function errorMessage(error: Expr, node: ts.Expression, cx: Cx): Expr {
  const others = [...cx.failuresOf(error)].filter((one) => unnamed.has(one));
  const isOwn = others.length > 0 && cx.checker.getTypeAtLocation(node).getProperty("data") !== undefined;
  if (others.length > 0 && !isOwn) return refuseParts(node, "the message", others, cx);
  return b.prelude("errorMessage", [error], kinds.string);
}

function refuseParts(node: ts.Node, part: string, classes: readonly string[], cx: Cx): Expr {
  return cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: `Reading ${part} of this error`,
      reason: `it may be a ${classes.join(" or a ")} of an expression in the \`try\`, which each engine words in its own way`,
      instead:
        "Give that expression a `try` of its own (`JSON.parse`, `decodeURIComponent`), or throw an error with your own message there.",
    }),
  );
}

/** `String(error)`: the name, and the message behind a colon where there is one. */
export function errorText(error: Expr, node: ts.Expression, cx: Cx): Expr {
  const message = errorMessage(error, node, cx);
  if (message.kind === "invalid") return message;
  const name = errorClass(error, node, cx);
  return b.bind(message, "m", (m) =>
    b.cond(b.binary("=", m, b.literal("")), name, b.concat([name, b.literal(": "), m])),
  );
}

type Part = (error: Expr, node: ts.PropertyAccessExpression, cx: Cx) => Expr;
const parts: Readonly<Record<string, Part>> = {
  name: (error, node, cx) => errorClass(error, node, cx),
  message: (error, node, cx) => errorMessage(error, node.expression, cx),
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
