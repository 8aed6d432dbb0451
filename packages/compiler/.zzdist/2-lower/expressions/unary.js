import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { areNumbers, refuseOperands } from "./arithmetic.js";
import { lowerCondition } from "./condition.js";
import { lowerExpression } from "./index.js";
import { finite } from "./operands.js";
/** `!a`, `-a`, `+a` */
export function lowerUnary(node, cx) {
    if (node.operator === ts.SyntaxKind.ExclamationToken)
        return b.not(lowerCondition(node.operand, cx));
    const value = finite(lowerExpression(node.operand, cx), node.operand, cx);
    if (value.kind === "invalid")
        return value;
    const isSigned = node.operator === ts.SyntaxKind.MinusToken || node.operator === ts.SyntaxKind.PlusToken;
    if (isSigned && areNumbers([value])) {
        if (node.operator === ts.SyntaxKind.PlusToken)
            return value;
        return value.kind === "literal" && value.value !== 0 ? b.literal(-Number(value.value)) : b.negate(value);
    }
    if (isSigned)
        return refuseOperands([value], node, cx);
    return cx.report(lowering.unsupportedSyntax(cx.origin(node), {
        syntax: "A bitwise operator",
        instead: "Compute it in a step, or with the arithmetic operators and Math.",
    }));
}
//# sourceMappingURL=unary.js.map