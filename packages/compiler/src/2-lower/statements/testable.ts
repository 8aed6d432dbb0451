import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";

/** A test as a Choice may evaluate it: a Choice cannot catch, so in a `try` a test that may fail is evaluated before. */
export function testable(test: Expr, node: ts.Node, cx: Cx): Expr {
  if (test.kind === "invalid") return b.literal(true);
  return test.fails && cx.requireFlow().handlers.length > 0 ? cx.capture(test, "test", node) : test;
}
