import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { skipOuter } from "../skip-outer.js";
import { branchValue, hold } from "./branch-value.js";
import { lowerExpression } from "./index.js";

export type ChainLink = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression;
type Use = (value: Expr) => Expr;

/** Reads one link of a base that is there: a property, an element, or the answer of a method. */
export type Access = (link: ChainLink, base: Expr) => Expr;

/** What a link hangs on. A method call is one link with its callee: it hangs on the object before the dot. */
export function ownerOf(link: ChainLink): { readonly base: ts.Expression; readonly isOptional: boolean } {
  const callee = ts.isCallExpression(link) ? skipOuter(link.expression) : undefined;
  if (callee && ts.isPropertyAccessExpression(callee)) {
    return { base: callee.expression, isOptional: callee.questionDotToken !== undefined };
  }
  return { base: link.expression, isOptional: link.questionDotToken !== undefined };
}

/**
 * An optional chain: where `?.` meets null or undefined, the whole chain is undefined and nothing after it is evaluated. The links after
 * `link` are in `use`.
 */
export function lowerChain(link: ChainLink, cx: Cx, use: Use, access: Access): Expr {
  const { base, isOptional } = ownerOf(link);
  const read: Use = (value) => {
    if (!isOptional || !mayBe(value.kinds, kinds.nullish)) return use(access(link, value));
    if (hasEffectfulArguments(link, cx)) {
      const held = hold(value, base, cx);
      return branchValue(
        wholeOf(link),
        b.isPresent(held),
        () => use(access(link, b.narrow(held, ~kinds.nullish))),
        () => b.nothing,
        cx,
      );
    }
    return cx.bind(value, "o", (o) =>
      b.cond(b.isPresent(o), use(access(link, b.narrow(o, ~kinds.nullish))), b.nothing),
    );
  };
  const isInner = isLink(base) && (base.flags & ts.NodeFlags.OptionalChain) !== 0;
  return isInner ? lowerChain(base, cx, read, access) : read(lowerExpression(base, cx));
}

export function isLink(node: ts.Node): node is ChainLink {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node);
}

/** The chain from its first link to its last. */
function wholeOf(link: ChainLink): ts.Expression {
  let at = link;
  while (isLink(at.parent) && at.parent.flags & ts.NodeFlags.OptionalChain && at.parent.expression === at)
    at = at.parent;
  return at;
}

/** Whether the rest of a chain waits or writes: it may do so only where its base is there. */
function hasEffectfulArguments(link: ChainLink, cx: Cx): boolean {
  for (let at: ts.Node = link; isLink(at) && at.flags & ts.NodeFlags.OptionalChain; at = at.parent) {
    if (ts.isCallExpression(at) && at.arguments.some((one) => hasEffects(one, cx))) return true;
    if (ts.isElementAccessExpression(at) && hasEffects(at.argumentExpression, cx)) return true;
  }
  return false;
}
