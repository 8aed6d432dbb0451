import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { add, arithmetic, power } from "./arithmetic.js";
import { compare, lowerEquality } from "./comparison.js";
import { lowerIn } from "./in.js";
import { lowerInstanceof } from "./instanceof.js";
import { finite, lowerOperands } from "./operands.js";
const arithmeticOf = (op) => (left, right, node, cx) => arithmetic(op, left, right, node, cx);
const comparisonOf = (op) => (left, right, node, cx) => compare(op, left, right, node, cx);
/** Operators of two evaluated operands. */
export const valueOperators = new Map([
    [ts.SyntaxKind.PlusToken, add],
    [ts.SyntaxKind.MinusToken, arithmeticOf("-")],
    [ts.SyntaxKind.AsteriskToken, arithmeticOf("*")],
    [ts.SyntaxKind.SlashToken, arithmeticOf("/")],
    [ts.SyntaxKind.PercentToken, arithmeticOf("%")],
    [ts.SyntaxKind.AsteriskAsteriskToken, power],
    [ts.SyntaxKind.LessThanToken, comparisonOf("<")],
    [ts.SyntaxKind.LessThanEqualsToken, comparisonOf("<=")],
    [ts.SyntaxKind.GreaterThanToken, comparisonOf(">")],
    [ts.SyntaxKind.GreaterThanEqualsToken, comparisonOf(">=")],
]);
/** Operators that look at the syntax of their operands. */
const syntaxOperators = new Map([
    [ts.SyntaxKind.EqualsEqualsEqualsToken, lowerEquality],
    [ts.SyntaxKind.EqualsEqualsToken, lowerEquality],
    [ts.SyntaxKind.ExclamationEqualsEqualsToken, (node, cx) => b.not(lowerEquality(node, cx))],
    [ts.SyntaxKind.ExclamationEqualsToken, (node, cx) => b.not(lowerEquality(node, cx))],
    [ts.SyntaxKind.InKeyword, lowerIn],
    [ts.SyntaxKind.InstanceOfKeyword, lowerInstanceof],
]);
/** `a + b`, `a < b`, `a === b`, … */
export function lowerBinary(node, cx) {
    const operator = node.operatorToken.kind;
    const bySyntax = syntaxOperators.get(operator);
    if (bySyntax)
        return bySyntax(node, cx);
    const byValue = valueOperators.get(operator);
    if (byValue === undefined) {
        return cx.report(lowering.unsupportedSyntax(cx.origin(node), {
            syntax: `The operator \`${node.operatorToken.getText()}\``,
            instead: "Compute it in a step, or with the arithmetic operators and Math.",
        }));
    }
    const [left = b.invalid, right = b.invalid] = lowerOperands([node.left, node.right], cx);
    return byValue(finite(left, node.left, cx), finite(right, node.right, cx), node, cx);
}
//# sourceMappingURL=binary.js.map