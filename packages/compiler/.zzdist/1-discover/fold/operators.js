import { ts } from "#typescript";
import { known, unknown } from "./folded.js";
const mixed = "its operands are neither two numbers nor two strings";
/** Text of a template: what JavaScript makes of scalars. */
export function foldTemplate(node, folding) {
    let text = node.head.text;
    for (const span of node.templateSpans) {
        const part = folding.fold(span.expression, folding);
        if (!part.ok)
            return part;
        if (typeof part.value === "object" && part.value !== null)
            return unknown(span.expression, "an object has no useful text");
        text += `${String(part.value)}${span.literal.text}`;
    }
    return known(text);
}
const prefixes = new Map([
    [ts.SyntaxKind.MinusToken, (value) => (typeof value === "number" ? -value : undefined)],
    [ts.SyntaxKind.PlusToken, (value) => (typeof value === "number" ? value : undefined)],
    [ts.SyntaxKind.ExclamationToken, (value) => !value],
]);
export function foldPrefix(node, folding) {
    const operand = folding.fold(node.operand, folding);
    if (!operand.ok)
        return operand;
    const value = prefixes.get(node.operator)?.(operand.value);
    return value === undefined ? unknown(node, "its operand is no number") : known(value);
}
const arithmetic = new Map([
    [ts.SyntaxKind.PlusToken, (left, right) => left + right],
    [ts.SyntaxKind.MinusToken, (left, right) => left - right],
    [ts.SyntaxKind.AsteriskToken, (left, right) => left * right],
    [ts.SyntaxKind.SlashToken, (left, right) => left / right],
    [ts.SyntaxKind.PercentToken, (left, right) => left % right],
    [ts.SyntaxKind.AsteriskAsteriskToken, (left, right) => left ** right],
]);
/** Whether the right side of an operator is its value. */
const takesRight = new Map([
    [ts.SyntaxKind.QuestionQuestionToken, (left) => left === undefined || left === null],
    [ts.SyntaxKind.BarBarToken, (left) => !left],
    [ts.SyntaxKind.AmpersandAmpersandToken, (left) => Boolean(left)],
]);
export function foldBinary(node, folding) {
    const operator = node.operatorToken.kind;
    const left = folding.fold(node.left, folding);
    if (!left.ok)
        return left;
    const choose = takesRight.get(operator);
    if (choose !== undefined)
        return choose(left.value) ? folding.fold(node.right, folding) : left;
    const right = folding.fold(node.right, folding);
    if (!right.ok)
        return right;
    if (operator === ts.SyntaxKind.PlusToken && (typeof left.value === "string" || typeof right.value === "string")) {
        const isScalar = typeof left.value !== "object" && typeof right.value !== "object";
        return isScalar ? known(`${String(left.value)}${String(right.value)}`) : unknown(node, mixed);
    }
    const compute = arithmetic.get(operator);
    if (compute === undefined)
        return unknown(node, `\`${node.operatorToken.getText()}\` is computed at run time`);
    if (typeof left.value !== "number" || typeof right.value !== "number")
        return unknown(node, mixed);
    return known(compute(left.value, right.value));
}
//# sourceMappingURL=operators.js.map