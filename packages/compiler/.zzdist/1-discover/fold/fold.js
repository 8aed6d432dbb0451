import { ts } from "#typescript";
import { findErrorName } from "../error-names.js";
import { skipOuter } from "../symbols.js";
import { foldName } from "./fold-name.js";
import { foldArray, foldMember, foldObject } from "./fold-structure.js";
import { known, unknown } from "./folded.js";
import { foldBinary, foldPrefix, foldTemplate } from "./operators.js";
/**
 * Evaluates an expression whose value is fixed when the program is read: literals, constants (imported ones too), objects and
 * arrays of such, spread, templates, arithmetic, enum members, and error classes, which stand for their names.
 */
export function foldStatic(node, context) {
    return foldNode(node, { ...context, visiting: new Set(), fold: foldNode });
}
function foldNode(outer, folding) {
    const node = skipOuter(outer);
    if (ts.isStringLiteralLike(node))
        return known(node.text);
    if (ts.isNumericLiteral(node))
        return known(Number(node.text));
    if (ts.isArrayLiteralExpression(node))
        return foldArray(node, folding);
    if (ts.isObjectLiteralExpression(node))
        return foldObject(node, folding);
    if (ts.isTemplateExpression(node))
        return foldTemplate(node, folding);
    if (ts.isPrefixUnaryExpression(node))
        return foldPrefix(node, folding);
    if (ts.isBinaryExpression(node))
        return foldBinary(node, folding);
    if (ts.isConditionalExpression(node))
        return foldConditional(node, folding);
    if (ts.isIdentifier(node))
        return foldName(node, folding);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
        return foldMember(node, folding);
    const constant = keywords.get(node.kind);
    if (constant !== undefined)
        return known(constant.value);
    return foldErrorClass(node, folding) ?? unknown(node, reasonFor(node));
}
const keywords = new Map([
    [ts.SyntaxKind.TrueKeyword, { value: true }],
    [ts.SyntaxKind.FalseKeyword, { value: false }],
    [ts.SyntaxKind.NullKeyword, { value: null }],
]);
function foldConditional(node, folding) {
    const test = foldNode(node.condition, folding);
    if (!test.ok)
        return test;
    return foldNode(test.value ? node.whenTrue : node.whenFalse, folding);
}
/** `stepError("X")<{ … }>()` written in place. */
function foldErrorClass(node, { checker }) {
    const name = findErrorName(node, checker);
    return name?.kind === "named" ? known({ $error: name.name }) : undefined;
}
const reasons = new Map([
    [ts.SyntaxKind.CallExpression, "the result of a call is computed at run time"],
    [ts.SyntaxKind.NewExpression, "an object made with `new` exists at run time only"],
    [ts.SyntaxKind.AwaitExpression, "`await` gives its value at run time"],
    [ts.SyntaxKind.ArrowFunction, "a function is no data"],
    [ts.SyntaxKind.FunctionExpression, "a function is no data"],
    [ts.SyntaxKind.BigIntLiteral, "a bigint is no JSON"],
    [ts.SyntaxKind.RegularExpressionLiteral, "a regular expression is no JSON"],
]);
function reasonFor(node) {
    return reasons.get(node.kind) ?? "it is computed at run time";
}
//# sourceMappingURL=fold.js.map