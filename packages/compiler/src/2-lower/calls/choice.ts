import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { needsStates } from "../effects.js";
import { joinWays, lowerWay, type Way } from "../expressions/branch-value.js";
import { lowerCondition } from "../expressions/condition.js";
import { lowerExpression } from "../expressions/index.js";
import { keep, shorten } from "../expressions/operands.js";
import { skipOuter } from "../skip-outer.js";
import { inlineBody } from "./inline-effectful.js";
import { resolveFunction } from "./resolve-function.js";

interface Line {
  /** Undefined for `otherwise`. */
  readonly test: (() => Expr) | undefined;
  readonly run: ts.Expression;
}

/** `choice(value, { key: () => … })`, `choice([when(condition, () => …), otherwise(() => …)])` */
export function lowerChoice(node: ts.CallExpression, cx: Cx): Expr {
  const [first, second, third] = node.arguments;
  if (first === undefined) return b.invalid;
  const isList = ts.isArrayLiteralExpression(skipOuter(first));
  const lines = isList ? linesOfList(skipOuter(first), cx) : linesOfTable(first, second, cx);
  if (lines === undefined) return b.invalid;
  const policy = cx.program.policyOf([isList ? second : third]);
  const name = cx.stateName(policy.name, `choice ${isList ? "" : shorten(first.getText(), 60)}`.trim(), node);
  return lowerLines(node, lines, name, cx);
}

/** Line after line, each tested only when its turn comes; the state that results is one Choice with a rule a line. */
function lowerLines(node: ts.CallExpression, lines: readonly Line[], name: string, cx: Cx): Expr {
  const flow = cx.requireFlow();
  const origin = cx.origin(node);
  const ways: Way[] = [];
  for (const line of lines) {
    const run = (): Expr => runLine(line.run, cx);
    if (line.test === undefined) {
      const block = flow.open();
      flow.goto(block.id, origin);
      ways.push(lowerWay(block, run, cx));
      break;
    }
    const [yes, no] = [flow.open(), flow.open()];
    flow.leave({ kind: "branch", name, arms: [{ when: line.test(), target: yes.id }], otherwise: no.id, origin });
    ways.push(lowerWay(yes, run, cx));
    flow.enter(no);
  }
  if (flow.isReachable) {
    // A table over a literal union has a line for each value: nothing else can come.
    flow.leave({
      kind: "fail",
      name: `${name} has no line`,
      error: b.literal("NoLineMatched"),
      cause: b.literal("no line of the choice applies"),
      origin,
    });
  }
  return joinWays(ways, "chosen", node, cx);
}

function runLine(node: ts.Expression, cx: Cx): Expr {
  const fn = resolveFunction(node, cx);
  if (fn === undefined) return cx.report(lowering.notABranch(cx.origin(node), { helper: "choice" }));
  return inlineBody(fn, [], cx);
}

function linesOfTable(value: ts.Expression, table: ts.Expression | undefined, cx: Cx): Line[] | undefined {
  const node = table && skipOuter(table);
  const chosen = keep(lowerExpression(value, cx), value, cx);
  if (node === undefined || !ts.isObjectLiteralExpression(node)) {
    cx.report(lowering.notABranch(cx.origin(table ?? value), { helper: "choice" }));
    return undefined;
  }
  const lines: Line[] = [];
  let otherwise: Line | undefined;
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) {
      cx.report(lowering.notABranch(cx.origin(property), { helper: "choice" }));
      return undefined;
    }
    const key = property.name.text;
    const run = property.initializer;
    if (key === "otherwise") otherwise = { test: undefined, run };
    else lines.push({ test: () => b.equals(chosen, keyLiteral(key, cx.checker.getTypeAtLocation(value))), run });
  }
  const [last] = lines.slice(-1);
  // Without `otherwise` the table is exhaustive by type, so the last line needs no test.
  return otherwise ? [...lines, otherwise] : last ? [...lines.slice(0, -1), { test: undefined, run: last.run }] : lines;
}

/** A key of the table as the value it stands for: keys are text, the values may be numbers or booleans. */
function keyLiteral(key: string, type: ts.Type): Expr {
  const parts = type.isUnion() ? type.types : [type];
  for (const part of parts) {
    if (part.isNumberLiteral() && String(part.value) === key) return b.literal(part.value);
    if (part.flags & ts.TypeFlags.BooleanLiteral && (key === "true" || key === "false"))
      return b.literal(key === "true");
    if (part.flags & ts.TypeFlags.Boolean) return b.literal(key === "true");
  }
  const isNumber = parts.every((part) => (part.flags & ts.TypeFlags.NumberLike) !== 0);
  return isNumber ? b.literal(Number(key)) : b.literal(key);
}

function linesOfList(node: ts.Expression, cx: Cx): Line[] | undefined {
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  const lines: Line[] = [];
  for (const element of node.elements) {
    const call = skipOuter(element);
    const construct = ts.isCallExpression(call) ? cx.program.constructOf(call.expression) : undefined;
    const [first, second] = ts.isCallExpression(call) ? call.arguments : [];
    if (construct === "when" && first && second) lines.push({ test: conditionOf(first, cx), run: second });
    else if (construct === "otherwise" && first) lines.push({ test: undefined, run: first });
    else {
      cx.report(lowering.notABranch(cx.origin(element), { helper: "choice" }));
      return undefined;
    }
  }
  return lines;
}

/** A condition given as a value is evaluated before the first line; as an arrow, when its turn comes. */
function conditionOf(node: ts.Expression, cx: Cx): () => Expr {
  const fn = resolveFunction(node, cx);
  if (fn?.body !== undefined && !ts.isBlock(fn.body) && !needsStates(fn.body, cx)) {
    const { body } = fn;
    return () => lowerCondition(body, cx);
  }
  if (fn !== undefined) return () => b.truthy(inlineBody(fn, [], cx));
  const value = lowerCondition(node, cx);
  if (value.fails) cx.report(lowering.wrongCondition(cx.origin(node), {}));
  const held = keep(value, node, cx);
  return () => held;
}
