import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { lowerCall } from "../calls/call.js";
import type { Cx } from "../cx.js";
import { isAssignmentOperator } from "../effects.js";
import { narrowByTests } from "../facts.js";
import { refuseAmbiguousNull } from "./ambiguous-null.js";
import { lowerArray } from "./array.js";
import { asAsserted } from "./asserted-type.js";
import { lowerAssignmentExpression, lowerUpdate } from "./assignment.js";
import { lowerAwait } from "./await.js";
import { lowerBinary } from "./binary.js";
import { lowerConditional } from "./conditional.js";
import { lowerElementAccess } from "./element-access.js";
import { lowerIdentifier } from "./identifier.js";
import { lowerLiteral } from "./literal.js";
import { isLogical, lowerLogical } from "./logical.js";
import { lowerMember } from "./member.js";
import { lowerNew } from "./new.js";
import { lowerObject } from "./object.js";
import { lowerTemplate } from "./template.js";
import { lowerTypeof } from "./typeof.js";
import { lowerUnary } from "./unary.js";

type Lower = (node: ts.Expression, cx: Cx) => Expr;
type Entry = readonly [ts.SyntaxKind, Lower];

/** Ties a kind of node to its lowering; the guard gives the lowering its node's type. */
function entry<Node extends ts.Expression>(
  kind: ts.SyntaxKind,
  is: (node: ts.Node) => node is Node,
  lower: (node: Node, cx: Cx) => Expr,
): Entry {
  return [kind, (node, cx) => (is(node) ? lower(node, cx) : refuse(node, cx))];
}

const inner = (node: ts.Expression & { readonly expression: ts.Expression }, cx: Cx): Expr =>
  lowerExpression(node.expression, cx);

const table: ReadonlyMap<ts.SyntaxKind, Lower> = new Map([
  [ts.SyntaxKind.StringLiteral, lowerLiteral],
  [ts.SyntaxKind.NumericLiteral, lowerLiteral],
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral, lowerLiteral],
  [ts.SyntaxKind.TrueKeyword, lowerLiteral],
  [ts.SyntaxKind.FalseKeyword, lowerLiteral],
  [ts.SyntaxKind.NullKeyword, lowerLiteral],
  entry(ts.SyntaxKind.Identifier, ts.isIdentifier, lowerIdentifier),
  entry(ts.SyntaxKind.PropertyAccessExpression, ts.isPropertyAccessExpression, lowerMember),
  entry(ts.SyntaxKind.ElementAccessExpression, ts.isElementAccessExpression, lowerElementAccess),
  entry(ts.SyntaxKind.CallExpression, ts.isCallExpression, lowerCall),
  entry(ts.SyntaxKind.NewExpression, ts.isNewExpression, lowerNew),
  entry(ts.SyntaxKind.ObjectLiteralExpression, ts.isObjectLiteralExpression, lowerObject),
  entry(ts.SyntaxKind.ArrayLiteralExpression, ts.isArrayLiteralExpression, lowerArray),
  entry(ts.SyntaxKind.TemplateExpression, ts.isTemplateExpression, lowerTemplate),
  entry(ts.SyntaxKind.ConditionalExpression, ts.isConditionalExpression, lowerConditional),
  entry(ts.SyntaxKind.PrefixUnaryExpression, ts.isPrefixUnaryExpression, (node, cx) =>
    isUpdate(node.operator) ? lowerUpdate(node, cx) : lowerUnary(node, cx),
  ),
  entry(ts.SyntaxKind.PostfixUnaryExpression, ts.isPostfixUnaryExpression, lowerUpdate),
  entry(ts.SyntaxKind.TypeOfExpression, ts.isTypeOfExpression, lowerTypeof),
  entry(ts.SyntaxKind.AwaitExpression, ts.isAwaitExpression, lowerAwait),
  entry(ts.SyntaxKind.ParenthesizedExpression, ts.isParenthesizedExpression, inner),
  entry(ts.SyntaxKind.AsExpression, ts.isAsExpression, inner),
  entry(ts.SyntaxKind.SatisfiesExpression, ts.isSatisfiesExpression, inner),
  entry(ts.SyntaxKind.NonNullExpression, ts.isNonNullExpression, inner),
  entry(ts.SyntaxKind.TypeAssertionExpression, ts.isTypeAssertionExpression, inner),
  entry(ts.SyntaxKind.VoidExpression, ts.isVoidExpression, (node, cx) => {
    lowerExpression(node.expression, cx);
    return b.nothing;
  }),
  entry(ts.SyntaxKind.BinaryExpression, ts.isBinaryExpression, (node, cx) => {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.CommaToken) {
      lowerExpression(node.left, cx);
      return lowerExpression(node.right, cx);
    }
    if (isLogical(operator)) return lowerLogical(node, cx);
    return isAssignmentOperator(operator) ? lowerAssignmentExpression(node, cx) : lowerBinary(node, cx);
  }),
]);

const isUpdate = (operator: ts.SyntaxKind): boolean =>
  operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;

/** The expressions that there is a lowering for; `docs/language.md` has an example of each. */
export const expressionKinds: ReadonlySet<ts.SyntaxKind> = new Set(table.keys());

/** Lowers an expression to a value. Awaits and assignments inside become ops, in the order JavaScript evaluates them. */
export function lowerExpression(node: ts.Expression, cx: Cx): Expr {
  const known = cx.evaluated.get(node);
  if (known !== undefined) return known;
  const lower = table.get(node.kind);
  if (lower === undefined) return refuse(node, cx);
  return refuseAmbiguousNull(narrowByTests(asAsserted(lower(node, cx), node, cx), node, cx), node, cx);
}

const syntaxNames: ReadonlyMap<ts.SyntaxKind, readonly [string, string]> = new Map([
  [
    ts.SyntaxKind.ArrowFunction,
    [
      "A function as a value",
      "Call it, or pass it directly to an array method; functions are not JSON and cannot be stored.",
    ],
  ],
  [
    ts.SyntaxKind.FunctionExpression,
    [
      "A function as a value",
      "Call it, or pass it directly to an array method; functions are not JSON and cannot be stored.",
    ],
  ],
  [ts.SyntaxKind.ClassExpression, ["A class", "Declare it outside the workflow and use it in a step."]],
  [ts.SyntaxKind.YieldExpression, ["`yield`", "Workflows are async functions; use `await`."]],
  [
    ts.SyntaxKind.RegularExpressionLiteral,
    ["A regular expression as a value", "Use it directly in `test`, `match`, `replace` or `split`."],
  ],
  [ts.SyntaxKind.BigIntLiteral, ["A bigint", "JSON has no bigint; use a number or a string."]],
  [ts.SyntaxKind.ThisKeyword, ["`this`", "Pass the values you need as parameters."]],
  [
    ts.SyntaxKind.TaggedTemplateExpression,
    ["A tagged template", "Use a plain template literal, or compute the text in a step."],
  ],
  [
    ts.SyntaxKind.DeleteExpression,
    [
      "`delete` in an expression",
      "Write it as a statement of its own, or build the object without the key: `const { key, ...rest } = value`.",
    ],
  ],
]);

function refuse(node: ts.Node, cx: Cx): Expr {
  const [syntax, instead] = syntaxNames.get(node.kind) ?? [
    `\`${ts.SyntaxKind[node.kind]}\``,
    "Move this code into a step.",
  ];
  return cx.report(lowering.unsupportedSyntax(cx.origin(node), { syntax, instead }));
}
