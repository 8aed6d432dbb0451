import { ts } from "#typescript";
import { builtins } from "../../builtins/index.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import type { Diagnostic } from "../../diagnostics/define.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { isEffectful } from "../effects.js";
import { errorOf, errorText } from "../expressions/error-parts.js";
import { lowerLink } from "../expressions/member.js";
import { shorten } from "../expressions/operands.js";
import { isMutatingCall } from "../mutations.js";
import { skipOuter } from "../skip-outer.js";
import { callFunction, callOn, isNamespace } from "./builtin-call.js";
import { builtinIdOf } from "./builtin-id.js";
import { inlineEffectful } from "./inline-effectful.js";
import { inlinePure } from "./inline-pure.js";
import { lowerMutation } from "./mutation.js";
import { lowerRegex } from "./regex-argument.js";
import { resolveFunction } from "./resolve-function.js";
import { lowerSizedArray } from "./sized-array.js";

/** Constructors called as functions: the key of the table has parentheses. */
const conversions: ReadonlySet<string> = new Set(["String", "Number", "Boolean"]);

/** A call that is no `await`: a built-in, a function of the program, or a mistake. */
export function lowerCall(node: ts.CallExpression, cx: Cx): Expr {
  const construct = cx.program.constructOf(node.expression);
  if (construct !== undefined || cx.program.isStep(node.expression)) return refuseUnawaited(node, cx);
  const callee = skipOuter(node.expression);
  if (isMutatingCall(node, cx)) return lowerMutation(node, cx);
  if (ts.isPropertyAccessExpression(callee)) {
    const id = builtinIdOf(callee.name, cx);
    if (id !== undefined && builtins[id]) {
      const pattern = id.startsWith("RegExp.") ? lowerRegex(callee.expression, cx) : undefined;
      if (pattern !== undefined) return callOn(id, pattern, node, cx);
      return isNamespace(id) ? callFunction(id, node, cx) : lowerLink(node, cx);
    }
  } else if (ts.isIdentifier(callee)) {
    const sized = lowerSizedArray(node, cx);
    if (sized !== undefined) return sized;
    const id = builtinIdOf(callee, cx);
    const key = id !== undefined && conversions.has(id) ? `${id}Constructor()` : id;
    const [given] = node.arguments;
    const error = key === "StringConstructor()" && given ? errorOf(given, cx) : undefined;
    if (error !== undefined && given) return errorText(error, given, cx);
    if (key !== undefined && builtins[key]) return callFunction(key, node, cx);
  }
  return lowerUserCall(node, callee, cx);
}

function lowerUserCall(node: ts.CallExpression, callee: ts.Expression, cx: Cx): Expr {
  const fn = resolveFunction(callee, cx);
  // A generator was refused where it is declared.
  if (fn === undefined && cx.hasReported && isGenerator(callee, cx)) return b.invalid;
  if (fn === undefined && isOfInvalid(callee, cx)) return b.invalid;
  if (fn === undefined && isOfAny(callee, cx)) return cx.report(refuseAny(node, callee, cx));
  if (fn === undefined) return cx.report(lowering.unknownCall(cx.origin(node), { what: shorten(callee.getText()) }));
  const isAsync = (ts.getCombinedModifierFlags(fn as unknown as ts.Declaration) & ts.ModifierFlags.Async) !== 0;
  if (isAsync) return refuseUnawaited(node, cx);
  if (!isEffectful(fn, cx)) return inlinePure(fn, node, cx);
  if (cx.flow !== undefined) return inlineEffectful(fn, node, cx);
  return (
    cx.report(
      lowering.effectInPureCode(cx.origin(node), {
        what: `\`${shorten(callee.getText())}\`, which waits, throws or catches,`,
      }),
    ) && b.invalid
  );
}

function isOfAny(callee: ts.Expression, cx: Cx): callee is ts.PropertyAccessExpression {
  if (!ts.isPropertyAccessExpression(callee)) return false;
  return (cx.checker.getTypeAtLocation(callee.expression).flags & ts.TypeFlags.Any) !== 0;
}

function refuseAny(node: ts.Node, { expression, name }: ts.PropertyAccessExpression, cx: Cx): Diagnostic {
  const [owner, method] = [shorten(expression.getText(), 40), name.text];
  return lowering.noExactForm(cx.origin(node), {
    what: `\`${owner}.${method}(…)\``,
    reason: `the type of \`${owner}\` is any, and does not say which \`${method}\` this is`,
    instead: `Say what it is: \`(${owner} as Item[]).${method}(…)\`, or give it a type where it comes from.`,
  });
}

function refuseUnawaited(node: ts.CallExpression, cx: Cx): Expr {
  return cx.report(lowering.notAwaited(cx.origin(node), { helper: `\`${shorten(node.expression.getText())}(…)\`` }));
}

/** A method of a name whose value was refused: that was said where it got the value. */
function isOfInvalid(callee: ts.Expression, cx: Cx): boolean {
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const owner = skipOuter(callee.expression);
  const symbol = ts.isIdentifier(owner) ? cx.symbolOf(owner) : undefined;
  const binding = symbol && cx.bindings.get(symbol);
  return binding?.kind === "value" && binding.value.kind === "invalid";
}

function isGenerator(callee: ts.Expression, cx: Cx): boolean {
  const declaration = cx.symbolOf(callee)?.valueDeclaration;
  return declaration !== undefined && ts.isFunctionDeclaration(declaration) && declaration.asteriskToken !== undefined;
}
