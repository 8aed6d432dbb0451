import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds } from "../../ir/kinds.js";
import { assignTo } from "../assign-target.js";
import type { Cx } from "../cx.js";
import { lowerExpression } from "../expressions/index.js";
import { keep, shorten } from "../expressions/operands.js";
import { refuseHoisted } from "../hoisted.js";
import { itemKindsOf, keysWalked, lowerIterable } from "../iterable.js";
import { isLiveList } from "../live-list.js";
import { readItem } from "../missing-item.js";
import { refuseUndefinedKeys } from "../undefined-keys.js";
import { bindInFlow } from "./declare.js";
import { lowerStatement } from "./index.js";
import { lowerLoop } from "./loop.js";

/** `for (const item of items) body`: an index into the list, so that a round copies nothing. */
export function lowerForOf(node: ts.ForOfStatement, cx: Cx): void {
  if (node.awaitModifier) {
    cx.report(
      lowering.unsupportedSyntax(cx.origin(node), {
        syntax: "`for await`",
        instead: "Read the list in a step, then loop over it.",
      }),
    );
    return;
  }
  const value = lowerIterable(node.expression, cx);
  if (value.kind === "invalid") return;
  const list = isLiveList(node, cx) ? value : keep(value, node.expression, cx);
  lowerEach(node, list, itemKindsOf(node.expression, cx), cx);
}

/** `for (const key in object) body` */
export function lowerForIn(node: ts.ForInStatement, cx: Cx): void {
  if (refuseUndefinedKeys(node.expression, cx)) return;
  const object = lowerExpression(node.expression, cx);
  if (object.kind === "invalid") return;
  const keys = keysWalked(object, node, cx);
  if (keys.kind !== "invalid") lowerEach(node, keep(keys, node.expression, cx), kinds.string, cx);
}

function lowerEach(node: ts.ForOfStatement | ts.ForInStatement, list: Expr, element: Kinds, cx: Cx): void {
  const word = ts.isForOfStatement(node) ? "of" : "in";
  const name = `for ${shorten(node.initializer.getText().replace(/^(const|let|var) /, ""), 20)} ${word} ${shorten(node.expression.getText(), 48)}`;
  const round = (item: Expr): void => {
    bindItem(node, item, cx);
    lowerStatement(node.statement, cx);
  };
  lowerRounds(node, name, list, element, cx, round);
}

/** A round per item of a list, by its index. */
export function lowerRounds(
  node: ts.Node,
  name: string,
  list: Expr,
  element: Kinds,
  cx: Cx,
  round: (item: Expr, index: Expr) => void,
): void {
  const index = cx.newVariable("index", kinds.integer, false);
  cx.assign(index, b.literal(0), false, node);
  const i = b.variable(index, kinds.integer);
  const item = readItem(b.narrow(b.at(list, i, element), element));
  lowerLoop(
    {
      node,
      name,
      test: () => b.binary("<", i, b.call("count", [list], kinds.integer)),
      round: () => round(item, i),
      step: () => cx.assign(index, b.binary("+", i, b.literal(1)), false, node),
    },
    cx,
  );
}

function bindItem(node: ts.ForOfStatement | ts.ForInStatement, item: Expr, cx: Cx): void {
  const { initializer } = node;
  if (!ts.isVariableDeclarationList(initializer)) {
    assignTo(initializer, item, node, cx);
    return;
  }
  refuseHoisted(initializer, cx);
  for (const declaration of initializer.declarations) bindInFlow(declaration.name, item, declaration, cx);
}
