import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import { lowerExpression } from "./index.js";
/** What a link hangs on. A method call is one link with its callee: it hangs on the object before the dot. */
export function ownerOf(link) {
    if (ts.isCallExpression(link) && ts.isPropertyAccessExpression(link.expression)) {
        return { base: link.expression.expression, isOptional: link.expression.questionDotToken !== undefined };
    }
    return { base: link.expression, isOptional: link.questionDotToken !== undefined };
}
/**
 * An optional chain: where `?.` meets null or undefined, the whole chain is undefined and nothing after it is evaluated. The links after
 * `link` are in `use`.
 */
export function lowerChain(link, cx, use, access) {
    const { base, isOptional } = ownerOf(link);
    const read = (value) => {
        if (!isOptional || !mayBe(value.kinds, kinds.nullish))
            return use(access(link, value));
        return b.bind(value, "o", (o) => b.cond(b.isPresent(o), use(access(link, b.narrow(o, ~kinds.nullish))), b.nothing));
    };
    const isInner = isLink(base) && (base.flags & ts.NodeFlags.OptionalChain) !== 0;
    return isInner ? lowerChain(base, cx, read, access) : read(lowerExpression(base, cx));
}
export function isLink(node) {
    return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node);
}
//# sourceMappingURL=chain.js.map