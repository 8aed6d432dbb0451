import { ts } from "#typescript";
import type { Cx } from "./cx.js";
import { assignedIn } from "./pure/assigned.js";

const cache = new WeakMap<ts.Node, ReadonlySet<ts.Symbol>>();

/** Whether a local is written after its declaration, its parts included. */
export function isReassigned(symbol: ts.Symbol, cx: Cx): boolean {
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined) return false;
  const body = ts.findAncestor(declaration.parent, ts.isFunctionLike) ?? declaration.getSourceFile();
  return writtenIn(body, cx).has(symbol);
}

/** Every name written in a function, inner functions included. */
function writtenIn(body: ts.Node, cx: Cx): ReadonlySet<ts.Symbol> {
  const known = cache.get(body);
  if (known) return known;
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (isWrite(node)) for (const symbol of assignedIn(node, cx)) found.add(symbol);
    else ts.forEachChild(node, visit);
  };
  visit(body);
  cache.set(body, found);
  return found;
}

const isWrite = (node: ts.Node): boolean => ts.isExpressionStatement(node) || ts.isExpression(node) || ts.isForOfStatement(node) || ts.isForInStatement(node);
