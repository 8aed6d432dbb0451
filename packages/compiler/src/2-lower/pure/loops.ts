import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import { assignTo } from "../assign-target.js";
import { lowerCondition } from "../expressions/condition.js";
import { lowerExpression } from "../expressions/index.js";
import { refuseHoisted } from "../hoisted.js";
import { itemKindsOf, keysWalked, lowerIterable } from "../iterable.js";
import { isLiveList } from "../live-list.js";
import { readItem } from "../missing-item.js";
import { lowerExpressionStatement } from "../statements/expression.js";
import { refuseUndefinedKeys } from "../undefined-keys.js";
import { assignedIn } from "./assigned.js";
import { bindDeclaration, bindName } from "./declare.js";
import { waysOut } from "./exits.js";
import { joinPoint } from "./join-point.js";
import { kindsOf, versionOf } from "./phi.js";
import { type Reduction, reduceItems } from "./reduce-items.js";
import { type Exits, lowerPure, nearest, type PureCx, type Rest } from "./statements.js";

/** The parts of a loop: each is lowered under the bindings of one round. */
interface Loop {
  readonly node: ts.IterationStatement;
  readonly written: readonly ts.Symbol[];
  readonly test: (() => Expr) | undefined;
  readonly testFirst: boolean;
  /** What happens between a round (or a `continue`) and the next test. */
  readonly step: () => void;
}

/** A loop is a function that calls itself in tail position, with the written names as its parameters (js-to-jsonata §16, `while-tail`). */
function lowerLoop(loop: Loop, at: PureCx, rest: Rest): Expr {
  const { cx, scope } = at;
  const again = b.makeLocal("loop");
  const params = loop.written.map((symbol) => b.makeLocal(symbol.name));
  const inside = cx.bindings.with(
    loop.written.map((symbol, index) => [
      symbol,
      { kind: "value", value: b.localOf(params[index] ?? again, kindsOf(symbol, at)) },
    ]),
  );
  const call = (): Expr =>
    b.apply(
      b.localOf(again, kinds.fn),
      loop.written.map((symbol) => versionOf(symbol, cx)),
      at.exits.kinds,
    );
  const start = call();
  return joinPoint(loop.node, at, rest, (after) => {
    const next: Rest = () => scope.close(loop.step, () => (loop.testFirst ? call() : tested(call, after)));
    const tested = (yes: Rest, no: Rest): Expr => {
      if (loop.test === undefined) return yes();
      const { test } = loop;
      let condition: Expr = b.invalid;
      return scope.close(
        () => {
          condition = test();
        },
        () => b.cond(condition, cx.scoped(cx.bindings, yes), cx.scoped(cx.bindings, no)),
      );
    };
    const round: Rest = () =>
      lowerPure(loop.node.statement, { ...at, exits: loopExits(loop.node, at.exits, after, next) }, next);
    const body = cx.scoped(inside, () => (loop.testFirst ? tested(round, after) : round()));
    return b.letIn([{ local: again, value: b.lambda(params, body) }], start);
  });
}

function loopExits(node: ts.IterationStatement, exits: Exits, after: Rest, next: Rest): Exits {
  const names = [nearest];
  for (let label: ts.Node = node.parent; ts.isLabeledStatement(label); label = label.parent)
    names.push(label.label.text);
  return {
    ...exits,
    broken: new Map([...exits.broken, ...names.map((name) => [name, after] as const)]),
    continued: new Map([...exits.continued, ...names.map((name) => [name, next] as const)]),
  };
}

/** `while`, `do … while` */
export function lowerPureWhile(node: ts.WhileStatement | ts.DoStatement, at: PureCx, rest: Rest): Expr {
  const written = assignedIn(node, at.cx).filter((symbol) => at.scope.owns(symbol));
  const test = (): Expr => lowerCondition(node.expression, at.cx);
  return lowerLoop({ node, written, test, testFirst: ts.isWhileStatement(node), step: () => {} }, at, rest);
}

/** `for (let i = 0; …; …)` */
export function lowerPureFor(node: ts.ForStatement, at: PureCx, rest: Rest): Expr {
  const { cx, scope } = at;
  const { initializer, condition, incrementor } = node;
  return scope.close(
    () => {
      if (initializer === undefined) return;
      if (ts.isVariableDeclarationList(initializer))
        initializer.declarations.forEach((one) => bindDeclaration(one, at));
      else lowerExpressionStatement(initializer, cx);
    },
    () => {
      const declared =
        initializer && ts.isVariableDeclarationList(initializer)
          ? initializer.declarations.flatMap((one) => cx.symbolOf(one.name) ?? [])
          : [];
      const written = new Set([
        ...assignedIn(node.statement, cx),
        ...(incrementor ? assignedIn(incrementor, cx) : []),
        ...(condition ? assignedIn(condition, cx) : []),
        ...declared,
      ]);
      const loop: Loop = {
        node,
        written: [...written].filter((symbol) => scope.owns(symbol)),
        test: condition && (() => lowerCondition(condition, cx)),
        testFirst: true,
        step: () => {
          if (incrementor) lowerExpressionStatement(incrementor, cx);
        },
      };
      return lowerLoop(loop, at, rest);
    },
  );
}

/** `for (const item of items)`: a reduction over the items, or, where a round may leave the loop, a call per item. */
export function lowerPureForOf(node: ts.ForOfStatement, at: PureCx, rest: Rest): Expr {
  const { cx, scope } = at;
  const element = itemKindsOf(node.expression, cx);
  if (isLiveList(node, cx)) return lowerIndexed(node, () => lowerIterable(node.expression, cx), element, at, rest);
  let list: Expr = b.invalid;
  return scope.close(
    () => {
      list = scope.name(lowerIterable(node.expression, cx), "items");
    },
    () => lowerEach(node, list, element, at, rest),
  );
}

/** `for (const key in object)` */
export function lowerPureForIn(node: ts.ForInStatement, at: PureCx, rest: Rest): Expr {
  const { cx, scope } = at;
  let list: Expr = b.invalid;
  return scope.close(
    () => {
      const object = refuseUndefinedKeys(node.expression, cx) ? b.invalid : lowerExpression(node.expression, cx);
      if (object.kind === "invalid") list = object;
      else {
        const keys = keysWalked(object, node, cx);
        list = keys.kind === "invalid" ? keys : scope.name(keys, "keys");
      }
    },
    () => lowerEach(node, list, kinds.string, at, rest),
  );
}

function lowerEach(
  node: ts.ForOfStatement | ts.ForInStatement,
  list: Expr,
  element: number,
  at: PureCx,
  rest: Rest,
): Expr {
  const ways = waysOut(node.statement);
  return ways.returns || ways.breaks
    ? lowerIndexed(node, () => list, element, at, rest)
    : lowerReduction(node, list, element, at, rest);
}

function bindItem(node: ts.ForOfStatement | ts.ForInStatement, item: Expr, at: PureCx): void {
  const { initializer } = node;
  if (ts.isVariableDeclarationList(initializer)) {
    refuseHoisted(initializer, at.cx);
    initializer.declarations.forEach((one) => bindName(one.name, item, at));
  } else assignTo(initializer, item, node, at.cx);
}

function lowerReduction(
  node: ts.ForOfStatement | ts.ForInStatement,
  list: Expr,
  element: number,
  at: PureCx,
  rest: Rest,
): Expr {
  const reduction: Reduction = {
    list,
    element,
    written: assignedIn(node, at.cx).filter((symbol) => at.scope.owns(symbol)),
    round: (item, _index, pack) =>
      at.scope.close(
        () => bindItem(node, item, at),
        () => lowerPure(node.statement, { ...at, exits: loopExits(node, at.exits, pack, pack) }, pack),
      ),
  };
  return at.scope.close(() => reduceItems(reduction, at), rest);
}

/** A call per item. `list` is read in each round: it may change as it is walked. */
function lowerIndexed(
  node: ts.ForOfStatement | ts.ForInStatement,
  readList: () => Expr,
  element: number,
  at: PureCx,
  rest: Rest,
): Expr {
  const { cx, scope } = at;
  const written = assignedIn(node, cx).filter((symbol) => scope.owns(symbol));
  const [again, index] = [b.makeLocal("loop"), b.makeLocal("index")];
  const params = written.map((symbol) => b.makeLocal(symbol.name));
  const inside = cx.bindings.with(
    written.map((symbol, at_) => [
      symbol,
      { kind: "value", value: b.localOf(params[at_] ?? again, kindsOf(symbol, at)) },
    ]),
  );
  const i = b.localOf(index, kinds.integer);
  const call = (next: Expr): Expr =>
    b.apply(b.localOf(again, kinds.fn), [next, ...written.map((symbol) => versionOf(symbol, cx))], at.exits.kinds);
  const start = call(b.literal(0));
  return joinPoint(node, at, rest, (after) => {
    const next: Rest = () => call(b.binary("+", i, b.literal(1)));
    const body = cx.scoped(inside, () => {
      const list = readList();
      const round = scope.close(
        () => bindItem(node, readItem(b.narrow(b.at(list, i, element), element)), at),
        () => lowerPure(node.statement, { ...at, exits: loopExits(node, at.exits, after, next) }, next),
      );
      return b.cond(b.binary("<", i, b.call("count", [list], kinds.integer)), round, cx.scoped(inside, after));
    });
    return b.letIn([{ local: again, value: b.lambda([index, ...params], body) }], start);
  });
}
