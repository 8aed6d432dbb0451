import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import { skipOuter } from "../skip-outer.js";
import { refuseOperands } from "./arithmetic.js";
import { lowerExpression } from "./index.js";
import { finite, lowerOperands } from "./operands.js";
/** `<`, `<=`, `>`, `>=` of two numbers or two texts; with undefined the answer is false, in JSONata nothing (§1.6). */
export function compare(op, left, right, node, cx) {
    if (left.kind === "invalid" || right.kind === "invalid")
        return b.invalid;
    const both = left.kinds | right.kinds;
    const isNumbers = isOnly(both, kinds.number | kinds.undef);
    const isTexts = isOnly(left.kinds, kinds.string) && isOnly(right.kinds, kinds.string);
    if (!isNumbers && !isTexts)
        return refuseOperands([left, right], node, cx);
    const test = b.binary(op, left, right);
    return mayBe(both, kinds.undef) ? b.binary("=", test, b.literal(true)) : test;
}
const typeofKinds = {
    string: kinds.string,
    number: kinds.number,
    boolean: kinds.boolean,
    undefined: kinds.undef,
    object: kinds.object | kinds.array | kinds.null,
    function: kinds.fn,
};
/** `===`, `==` (its negation is the caller's). */
export function lowerEquality(node, cx) {
    const ofType = typeTest(node, cx);
    if (ofType)
        return ofType;
    const isLoose = [ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken].includes(node.operatorToken.kind);
    const [left = b.invalid, right = b.invalid] = lowerOperands([node.left, node.right], cx);
    if (left.kind === "invalid" || right.kind === "invalid")
        return b.invalid;
    if (isLoose) {
        if (isOnly(right.kinds, kinds.nullish))
            return b.not(b.isPresent(left));
        if (isOnly(left.kinds, kinds.nullish))
            return b.not(b.isPresent(right));
        const single = left.kinds === right.kinds && [kinds.string, kinds.boolean, kinds.number].includes(left.kinds);
        if (!single) {
            return cx.report(lowering.unsupportedSyntax(cx.origin(node), {
                syntax: "`==` between different types",
                instead: "Use `===`, or `== null` to test for null and undefined.",
            }));
        }
    }
    const objects = kinds.array | kinds.object;
    if (mayBe(left.kinds, objects) && mayBe(right.kinds, objects)) {
        return cx.report(lowering.identity(cx.origin(node), { operator: node.operatorToken.getText() }));
    }
    return b.equals(finite(left, node.left, cx), finite(right, node.right, cx));
}
/** `typeof x === "string"` asks for the kind directly. */
function typeTest(node, cx) {
    const [left, right] = [skipOuter(node.left), skipOuter(node.right)];
    const [typeOf, text] = ts.isTypeOfExpression(left) ? [left, right] : [right, left];
    if (!ts.isTypeOfExpression(typeOf) || !ts.isStringLiteralLike(text))
        return undefined;
    const value = lowerExpression(typeOf.expression, cx);
    if (value.kind === "invalid")
        return value;
    return b.bind(value, "v", (v) => b.isOfKind(v, typeofKinds[text.text] ?? kinds.never));
}
//# sourceMappingURL=comparison.js.map