import { ts } from "#typescript";
import * as b from "../../ir/build.js";
/** `"text"`, `` `text` ``, `12`, `true`, `false`, `null`. */
export function lowerLiteral(node) {
    if (ts.isStringLiteralLike(node))
        return b.literal(node.text);
    if (ts.isNumericLiteral(node))
        return b.literal(Number(node.text));
    if (node.kind === ts.SyntaxKind.NullKeyword)
        return b.literal(null);
    return b.literal(node.kind === ts.SyntaxKind.TrueKeyword);
}
//# sourceMappingURL=literal.js.map