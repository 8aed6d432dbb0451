import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds } from "../../ir/kinds.js";
import { assignBinding } from "../assign-target.js";
import type { Cx } from "../cx.js";
import { needsStates } from "../effects.js";
import { assignedIn } from "./assigned.js";
import { waysOut } from "./exits.js";
import { packValues } from "./phi.js";
import { PureScope } from "./scope.js";
import { lowerPure, lowerPureList, type PureCx, type Rest } from "./statements.js";

const structured: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.SwitchStatement,
  ts.SyntaxKind.LabeledStatement,
]);

/** Whether a branching or looping statement needs no state: it only computes, and control leaves it at its end. */
export function canBeExpression(node: ts.Statement, cx: Cx): boolean {
  if (!structured.has(node.kind) || needsStates(node, cx)) return false;
  const ways = waysOut(node);
  return !ways.returns && !ways.breaks && !ways.continues;
}

/** Computes what the statement assigns, and assigns it. */
export function lowerAsExpression(node: ts.Statement, cx: Cx): void {
  assignComputed(node, cx, (at, rest) => lowerPure(node, at, rest));
}

/** Computes in one expression what a piece of code assigns to variables, and assigns it. */
export function assignComputed(node: ts.Node, cx: Cx, lower: (at: PureCx, rest: Rest) => Expr): void {
  const written = assignedIn(node, cx).filter((symbol) => cx.bindings.get(symbol)?.kind === "variable");
  const packed = purely(written, kinds.unknown, cx, (at) => lower(at, () => packValues(written, cx)));
  if (packed.kind === "invalid") return;
  const [only] = written;
  if (only === undefined) {
    if (packed.fails) cx.capture(packed, "unused", node);
    return;
  }
  const whole = written.length === 1 ? packed : cx.capture(packed, "computed", node);
  written.forEach((symbol, index) => {
    const binding = cx.bindings.get(symbol);
    if (binding?.kind !== "variable") return;
    const value = written.length === 1 ? b.narrow(whole, binding.kinds) : b.member(whole, `v${index}`, binding.kinds);
    assignBinding(symbol, binding, value, symbol.name, node, cx);
  });
}

/** The rest of a function's body as the value it returns. */
export function lowerTail(statements: readonly ts.Statement[], result: Kinds, cx: Cx): Expr {
  const written = new Set(statements.flatMap((one) => assignedIn(one, cx)));
  const variables = [...written].filter((symbol) => cx.bindings.get(symbol)?.kind === "variable");
  return purely(variables, result, cx, (at) => lowerPureList(statements, at, () => b.nothing));
}

/** Lowers pure code in which the given variables are names that start with their present values. */
function purely(variables: readonly ts.Symbol[], result: Kinds, cx: Cx, lower: (at: PureCx) => Expr): Expr {
  const scope = new PureScope(variables);
  const versions = variables.flatMap((symbol) => {
    const binding = cx.bindings.get(symbol);
    if (binding?.kind !== "variable") return [];
    return [[symbol, { kind: "value", value: cx.readVariable(binding.id, binding.kinds, binding.boxed) }] as const];
  });
  return cx.scoped(cx.bindings.with(versions), () =>
    cx.purely(
      () =>
        lower({
          cx,
          scope,
          exits: { returned: (value) => value, broken: new Map(), continued: new Map(), kinds: result },
        }),
      scope,
    ),
  );
}
