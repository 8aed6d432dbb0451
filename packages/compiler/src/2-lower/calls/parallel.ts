import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds, mayBe } from "../../ir/kinds.js";
import type { Region } from "../../ir/nodes.js";
import type { Cx } from "../cx.js";
import { skipOuter } from "../skip-outer.js";
import { lowerRegion } from "./region.js";
import { resolveFunction } from "./resolve-function.js";
import { resultName } from "./step.js";

interface Branch {
  /** The key of the result, or undefined in a list. */
  readonly key: string | undefined;
  readonly region: Region;
  readonly kinds: Kinds;
}

/** `parallel({ a: () => …, b: () => … }, options?)`, `parallel([() => …])` */
export function lowerParallel(node: ts.CallExpression, cx: Cx): Expr {
  const [first, options] = node.arguments;
  if (first === undefined) return b.invalid;
  const branches = branchesOf(skipOuter(first), cx);
  if (branches === undefined) return cx.report(lowering.notABranch(cx.origin(first), { helper: "parallel" }));
  return emitParallel(node, branches, options, cx);
}

/** The Parallel state of some branches, and its result in the shape the source has. */
export function emitParallel(
  node: ts.CallExpression,
  branches: readonly Branch[],
  options: ts.Expression | undefined,
  cx: Cx,
): Expr {
  const policy = cx.program.policyOf([options]);
  if (branches.length === 0) return b.emptyArray;
  const keys = branches.flatMap((one) => one.key ?? []);
  const base = keys.length > 0 ? keys.join(", ") : resultName(node, "branches");
  const result = cx.newVariable(resultName(node, "parallel"), kinds.array, true);
  cx.requireFlow().emit({
    kind: "parallel",
    name: cx.stateName(policy.name, `parallel ${base}`, node),
    branches: branches.map((one) => one.region),
    retry: policy.retriers,
    result,
    origin: cx.origin(node),
  });
  const list = b.variable(result, kinds.array);
  const part = (branch: Branch, index: number): Expr =>
    b.narrow(b.at(list, b.literal(index), branch.kinds), branch.kinds);
  if (keys.length > 0)
    return b.object(branches.map((branch, index) => ({ key: branch.key ?? "", value: part(branch, index) })));
  return list;
}

function branchesOf(node: ts.Expression, cx: Cx): Branch[] | undefined {
  const found: (Branch | undefined)[] = [];
  if (ts.isArrayLiteralExpression(node)) {
    for (const element of node.elements) found.push(branchOf(undefined, element, cx));
  } else if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) {
      const key = property.name && !ts.isComputedPropertyName(property.name) ? property.name.text : undefined;
      if (key === undefined) return undefined;
      if (ts.isPropertyAssignment(property)) found.push(branchOf(key, property.initializer, cx));
      else if (ts.isShorthandPropertyAssignment(property)) found.push(branchOf(key, property.name, cx));
      else return undefined;
    }
  } else return undefined;
  return found.every((one) => one !== undefined) ? found : undefined;
}

function branchOf(key: string | undefined, node: ts.Expression, cx: Cx): Branch | undefined {
  const fn = resolveFunction(node, cx);
  if (fn?.body === undefined) return undefined;
  const signature = cx.checker.getSignatureFromDeclaration(fn);
  const awaited = signature && cx.checker.getAwaitedType(cx.checker.getReturnTypeOfSignature(signature));
  return { key, region: lowerRegion(fn.body, cx), kinds: boundaryKinds(awaited, cx) };
}

/** What a value is behind a boundary: null where it was undefined. */
export function boundaryKinds(type: ts.Type | undefined, cx: Cx): Kinds {
  const of = type ? cx.kindsOfType(type) : kinds.json;
  return mayBe(of, kinds.undef) ? (of & ~kinds.undef) | kinds.null : of;
}
