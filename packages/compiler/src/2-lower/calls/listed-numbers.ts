import { ts } from "#typescript";
import { isNaNText } from "../../builtins/to-number.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, type Kinds, kinds, mayBe } from "../../ir/kinds.js";
import { visitExpr } from "../../ir/walk.js";
import { isAtBoundary } from "../boundary.js";
import type { Cx } from "../cx.js";
import { finite } from "../expressions/operands.js";
import { skipOuter, withOuter } from "../skip-outer.js";
import { builtinIdOf } from "./builtin-id.js";
import { nullForNonFinite } from "./step.js";

/**
 * What the function of a method answers. NaN has no place in a list of JSON, where null would be taken for a number, unless nobody sees the list but
 * a `filter` behind it that drops NaN, `texts.map(Number).filter(Number.isFinite)`, or a boundary, where NaN becomes null in JavaScript too.
 */
export function answerForList(answer: Expr, at: ts.Node, callback: ts.Expression, cx: Cx): Expr {
  const list = mayBe(answer.kinds, kinds.nonfinite) ? listOf(callback, cx) : undefined;
  if (list === undefined) return finite(answer, at, cx);
  if (isAtBoundary(list, cx)) return nullForNonFinite(answer);
  const dropped = droppedBehind(list, cx);
  const kept = dropped === "nan" ? withoutInfinity(answer) : dropped && answer;
  if (kept === undefined) return finite(answer, at, cx);
  cx.nonFiniteLists.set(list, answer.kinds & kinds.nonfinite);
  return nullForNonFinite(kept);
}

/** What an item that a method passes to its function may be, beside what its type says. */
export function nonFiniteItems(callback: ts.Expression, cx: Cx): Kinds {
  const call = withOuter(callback).parent;
  const isMethod = ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression);
  return (isMethod && cx.nonFiniteLists.get(skipOuter(call.expression.expression))) || kinds.never;
}

/** The call that makes a list of the answers: `list.map(f)`, `Array.from(list, f)`. */
function listOf(callback: ts.Expression, cx: Cx): ts.CallExpression | undefined {
  const call = withOuter(callback).parent;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  const position = call.arguments.findIndex((one) => skipOuter(one) === skipOuter(callback));
  const id = builtinIdOf(call.expression.name, cx);
  const isList = (id === "Array.map" && position === 0) || (id === "ArrayConstructor.from" && position === 1);
  return isList ? call : undefined;
}

type Dropped = "nonfinite" | "nan" | undefined;

/** What the `filter` that comes next drops. */
function droppedBehind(list: ts.Expression, cx: Cx): Dropped {
  const outer = withOuter(list);
  const { parent } = outer;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== outer) return undefined;
  const call = parent.parent;
  const [test] = ts.isCallExpression(call) && call.expression === parent ? call.arguments : [];
  if (test === undefined || builtinIdOf(parent.name, cx) !== "Array.filter") return undefined;
  const given = skipOuter(test);
  if (!ts.isArrowFunction(given)) return droppedByFunction(given, false, cx);
  const [item, , whole] = given.parameters;
  if (item === undefined || !ts.isIdentifier(item.name) || item.initializer || whole || ts.isBlock(given.body))
    return undefined;
  return droppedByTest(firstTest(given.body), item.name, cx);
}

/** What must hold before anything else of a test is asked. */
function firstTest(test: ts.Expression): ts.Expression {
  const inner = skipOuter(test);
  const isAnd = ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? firstTest(inner.left) : inner;
}

function droppedByTest(test: ts.Expression, item: ts.Identifier, cx: Cx): Dropped {
  const isNegated = ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken;
  const call = isNegated ? skipOuter(test.operand) : test;
  if (!ts.isCallExpression(call)) return undefined;
  const [given, ...more] = call.arguments.map(skipOuter);
  const isOfItem = given && ts.isIdentifier(given) && cx.symbolOf(given) === cx.symbolOf(item) && more.length === 0;
  return isOfItem ? droppedByFunction(skipOuter(call.expression), isNegated, cx) : undefined;
}

const finiteTests: ReadonlySet<string> = new Set([
  "isFinite",
  ...["isFinite", "isInteger", "isSafeInteger"].map((name) => `NumberConstructor.${name}`),
]);
const nanTests: ReadonlySet<string> = new Set(["isNaN", "NumberConstructor.isNaN"]);

function droppedByFunction(test: ts.Expression, isNegated: boolean, cx: Cx): Dropped {
  const name = ts.isPropertyAccessExpression(test) ? test.name : test;
  const id = ts.isIdentifier(name) ? (builtinIdOf(name, cx) ?? "") : "";
  if (isNegated) return nanTests.has(id) ? "nan" : undefined;
  if (id === "Boolean") return "nan";
  return finiteTests.has(id) ? "nonfinite" : undefined;
}

const readingText: ReadonlySet<string> = new Set(["readNumber", "readFloat", "readInt", "toNumber"]);

/** An answer whose null is NaN and nothing else: where it was read from the text of an infinite number, it raises. */
function withoutInfinity(answer: Expr): Expr | undefined {
  if (!isOnly(answer.kinds & kinds.nonfinite, kinds.nan)) return undefined;
  const isNoNumber = isNaNText(answer);
  if (isNoNumber === undefined) return readsText(answer) ? undefined : answer;
  return b.bind(answer, "n", (n) =>
    b.cond(
      b.or(b.binary("!=", n, b.literal(null)), isNoNumber),
      n,
      b.raise("RangeError: a number of the list is infinite, which JSON cannot hold"),
    ),
  );
}

/** Whether NaN may have come of a text, here or where one of its names was made. */
function readsText(answer: Expr): boolean {
  let found = false;
  visitExpr(answer, (node) => {
    found ||= node.kind === "prelude" && readingText.has(node.fn);
    found ||= node.kind === "variable" && mayBe(node.kinds, kinds.nan & ~kinds.invalidDate);
  });
  return found;
}
