import { parseDuration } from "@stepwright/asl";
import type { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { refuseOperands } from "../expressions/arithmetic.js";
import { lowerExpression } from "../expressions/index.js";
import { shorten } from "../expressions/operands.js";

/** `wait("10 minutes", options?)` */
export function lowerWait(node: ts.CallExpression, cx: Cx): Expr {
  const [duration, options] = node.arguments;
  if (duration === undefined) return b.invalid;
  const text = cx.program.constantOf(duration)?.value;
  const seconds = typeof text === "string" ? parseDuration(text) : undefined;
  if (seconds === undefined) {
    const reason =
      typeof text === "string"
        ? `\`${text}\` is no whole number of seconds from 0 on`
        : 'it is a duration like "30s", "10 minutes", "3 days"';
    return cx.report(lowering.notStatic(cx.origin(duration), { what: "How long to wait", reason }));
  }
  const policy = cx.program.policyOf([options]);
  cx.requireFlow().emit({
    kind: "wait",
    name: cx.stateName(policy.name, `wait ${text}`, node),
    until: "seconds",
    value: b.literal(seconds),
    origin: cx.origin(node),
  });
  return b.nothing;
}

/** `waitUntil(timestamp, options?)` */
export function lowerWaitUntil(node: ts.CallExpression, cx: Cx): Expr {
  const [timestamp, options] = node.arguments;
  if (timestamp === undefined) return b.invalid;
  const value = lowerExpression(timestamp, cx);
  if (value.kind === "invalid") return value;
  if (!isOnly(value.kinds, kinds.string)) return refuseOperands([value], timestamp, cx);
  const policy = cx.program.policyOf([options]);
  const name = cx.stateName(policy.name, `wait until ${shorten(timestamp.getText())}`, node);
  cx.requireFlow().emit({ kind: "wait", name, until: "timestamp", value, origin: cx.origin(node) });
  return b.nothing;
}
