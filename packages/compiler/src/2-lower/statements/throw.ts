import type { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { lowerError } from "../expressions/new.js";
import { shorten } from "../expressions/operands.js";

/** `throw error;` */
export function lowerThrow(node: ts.ThrowStatement, cx: Cx): void {
  const error = lowerError(node.expression, cx);
  if (error === undefined) {
    cx.report(
      lowering.unsupportedSyntax(cx.origin(node.expression), {
        syntax: `Throwing \`${shorten(node.expression.getText())}\``,
        instead:
          'Throw an error that has a name Step Functions can match: `throw new Error("…")`, or a class of stepError("…").',
      }),
    );
    return;
  }
  leaveThrow(
    error,
    `throw ${shorten(node.expression.getText().replace(/^new /, "").replace(/\(.*$/s, ""), 60)}`,
    node,
    cx,
  );
}

/** Fails with an error: in a `try`, goes to its handler (ASL cannot catch a Fail state); else ends the region. */
export function leaveThrow(error: Expr, name: string, node: ts.Node, cx: Cx): void {
  const flow = cx.requireFlow();
  const [handler] = flow.handlers;
  if (handler !== undefined) {
    if (handler.binding !== undefined) {
      cx.addFailures(handler.binding, cx.failuresOf(error));
      cx.assign(handler.binding, error, false, node);
    }
    flow.goto(handler.target, cx.origin(node));
    return;
  }
  const held = error.kind === "object" || error.kind === "variable" ? error : cx.capture(error, "error", node);
  const cause = b.member(held, "Cause", kinds.string | kinds.undef);
  flow.leave({
    kind: "fail",
    name,
    error: b.member(held, "Error", kinds.string),
    cause: held.kind === "object" ? cause : b.cond(b.exists(cause), b.narrow(cause, kinds.string), b.literal("")),
    origin: cx.origin(node),
  });
}
