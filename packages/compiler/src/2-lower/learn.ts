import { ts } from "#typescript";
import { builtinIdOf } from "./calls/builtin-id.js";
import type { Cx } from "./cx.js";
import { alwaysLeaves } from "./pure/exits.js";
import { isReassigned } from "./reassigned.js";
import { withOuter } from "./skip-outer.js";
import { type Write, writesTo } from "./writes-to.js";

/** What is asked of the way to a node: an answer is a set of bits, each of which is true once it was learned until a write undoes it. */
export interface Lesson {
  /** The names that it speaks of. */
  readonly names: readonly ts.Symbol[];
  /** What a test says where it holds, or where it does not. */
  readonly ofTest: (test: ts.Expression, isTrue: boolean) => number;
  /** What a statement says after it. */
  readonly ofStatement?: (statement: ts.Statement) => number;
  /** What a round of a loop, or a call of a callback, says inside it. */
  readonly ofRound?: (round: Round) => number;
  /** The bits that a write leaves true. */
  readonly kept?: (write: Write) => number;
}

/** A loop, or a function that a method of the library calls for each item. */
export type Round = ts.IterationStatement | ts.ArrowFunction | ts.FunctionExpression;

const all = ~0;

/**
 * Goes back on the way that control must have taken to a node: tests around it, statements before it, loops and callbacks that it is in. What they say
 * counts as long as nothing between there and the node undoes it.
 */
export function learn(node: ts.Node, lesson: Lesson, cx: Cx): number {
  const way = new Way(lesson, cx);
  for (let at = node; at.parent && !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (isFunction(parent)) {
      if (!enterFunction(parent, way, lesson, cx)) return way.learned;
    } else if (ts.isFunctionLike(parent)) return way.learned;
    else if (ts.isBlock(parent) || ts.isCaseOrDefaultClause(parent)) {
      // The last statement before the node comes first.
      for (const one of parent.statements.filter(({ end }) => end <= at.pos).reverse()) {
        way.add(() => after(one, lesson, cx));
        way.passBy(...partsOnTheWay(one));
      }
    } else {
      for (const [test, isTrue] of testsBefore(at, parent)) way.add(() => ofTest(test, isTrue, lesson, cx));
      way.passBy(...evaluatedBefore(at, parent));
    }
    if (ts.isIterationStatement(parent, false)) {
      way.passBy(parent);
      if (at === parent.statement) way.add(() => lesson.ofRound?.(parent) ?? 0);
    }
  }
  return way.learned;
}

/** What was learned so far, and what of the program lies between. */
class Way {
  learned = 0;
  readonly #lesson: Lesson;
  readonly #cx: Cx;
  #between: ts.Node[] = [];
  #kept = all;

  constructor(lesson: Lesson, cx: Cx) {
    this.#lesson = lesson;
    this.#cx = cx;
  }

  /** Most ways teach nothing, so that what lies between is looked at only for what does. */
  add(find: () => number): void {
    if (this.#kept === 0) return;
    const found = find();
    if ((found & ~this.learned) === 0) return;
    for (const one of this.#between) this.#kept &= keptBy(one, this.#lesson, this.#cx);
    this.#between = [];
    this.learned |= found & this.#kept;
  }

  passBy(...nodes: ts.Node[]): void {
    this.#between.push(...nodes);
  }
}

type FunctionValue = ts.ArrowFunction | ts.FunctionExpression;
const isFunction = (node: ts.Node): node is FunctionValue => ts.isArrowFunction(node) || ts.isFunctionExpression(node);

/**
 * From a function's body to what is around it. A callback of the library is called at once, as often as a loop runs; another function is called some
 * time later, when what is never written still holds. Answers whether anything around it does.
 */
function enterFunction(fn: FunctionValue, way: Way, lesson: Lesson, cx: Cx): boolean {
  const call = callOf(fn, cx);
  if (call === undefined) return !lesson.names.some((name) => isAround(name, fn) && isReassigned(name, cx));
  way.passBy(call);
  way.add(() => lesson.ofRound?.(fn) ?? 0);
  return true;
}

/** Whether the name is declared outside the function. */
function isAround(name: ts.Symbol, fn: ts.Node): boolean {
  const declaration = name.valueDeclaration;
  return declaration === undefined || declaration.pos < fn.pos || declaration.end > fn.end;
}

/** The call of the library that a function is an argument of. */
export function callOf(fn: ts.Node, cx: Cx): ts.CallExpression | undefined {
  const use = withOuter(fn);
  const call = use.parent;
  if (!ts.isCallExpression(call) || !call.arguments.some((one) => one === use)) return undefined;
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  return builtinIdOf(name, cx) === undefined ? undefined : call;
}

/** The tests that a child of a node stands behind. */
function testsBefore(at: ts.Node, parent: ts.Node): (readonly [ts.Expression, boolean])[] {
  if (ts.isConditionalExpression(parent) && at !== parent.condition)
    return [[parent.condition, at === parent.whenTrue]];
  if (ts.isIfStatement(parent) && at !== parent.expression) return [[parent.expression, at === parent.thenStatement]];
  if (ts.isWhileStatement(parent) && at === parent.statement) return [[parent.expression, true]];
  if (ts.isForStatement(parent) && at === parent.statement && parent.condition) return [[parent.condition, true]];
  if (!ts.isBinaryExpression(parent) || at !== parent.right) return [];
  if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return [[parent.left, true]];
  return parent.operatorToken.kind === ts.SyntaxKind.BarBarToken ? [[parent.left, false]] : [];
}

/** What of a node runs, or may run, before one of its children. */
function evaluatedBefore(at: ts.Node, parent: ts.Node): ts.Node[] {
  if (ts.isIfStatement(parent)) return at === parent.expression ? [] : [parent.expression];
  if (ts.isConditionalExpression(parent)) return at === parent.condition ? [] : [parent.condition];
  const found: ts.Node[] = [];
  ts.forEachChild(parent, (child) => {
    if (child.end <= at.pos) found.push(child);
  });
  return found;
}

/** What of a statement may have run when control goes on behind it: no branch that leaves. */
function partsOnTheWay(statement: ts.Statement): ts.Node[] {
  if (ts.isBlock(statement)) return statement.statements.flatMap(partsOnTheWay);
  if (!ts.isIfStatement(statement)) return [statement];
  const branches = [statement.thenStatement, ...(statement.elseStatement ? [statement.elseStatement] : [])];
  return [statement.expression, ...branches.filter((one) => !alwaysLeaves(one)).flatMap(partsOnTheWay)];
}

/** What holds behind a statement, whichever way control took through it. */
function after(statement: ts.Statement, lesson: Lesson, cx: Cx): number {
  if (alwaysLeaves(statement)) return all;
  if (ts.isBlock(statement)) {
    const way = new Way(lesson, cx);
    for (const one of [...statement.statements].reverse()) {
      way.add(() => after(one, lesson, cx));
      way.passBy(...partsOnTheWay(one));
    }
    return way.learned;
  }
  if (!ts.isIfStatement(statement)) return lesson.ofStatement?.(statement) ?? 0;
  const { expression, thenStatement, elseStatement } = statement;
  const behind = (branch: ts.Statement | undefined, isTrue: boolean): number => {
    if (branch === undefined) return ofTest(expression, isTrue, lesson, cx);
    const done = after(branch, lesson, cx);
    const tested = done === all ? 0 : ofTest(expression, isTrue, lesson, cx);
    return done | (tested === 0 ? 0 : tested & keptBy(branch, lesson, cx));
  };
  const yes = behind(thenStatement, true);
  return yes === 0 ? 0 : yes & behind(elseStatement, false);
}

/** What a test says, itself having written nothing. */
function ofTest(test: ts.Expression, isTrue: boolean, lesson: Lesson, cx: Cx): number {
  const said = lesson.ofTest(test, isTrue);
  return said === 0 ? 0 : said & keptBy(test, lesson, cx);
}

function keptBy(node: ts.Node, { names, kept }: Lesson, cx: Cx): number {
  let found = all;
  for (const name of names) for (const write of writesTo(name, node, cx, new Set())) found &= kept?.(write) ?? 0;
  return found;
}
