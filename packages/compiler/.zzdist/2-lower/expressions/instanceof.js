import { errorNames } from "@stepwright/asl";
import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { kinds } from "../../ir/kinds.js";
import { errorOf } from "./error-parts.js";
import { lowerExpression } from "./index.js";
/** `error instanceof OutOfStock`: errors match by name, subclasses of the program included (DESIGN §9). `Error` matches each. */
export function lowerInstanceof(node, cx) {
    const error = errorOf(node.left, cx);
    if (error !== undefined) {
        if (ts.isIdentifier(node.right) && node.right.text === "Error")
            return b.literal(true);
        const names = cx.program.errorNamesOf(node.right);
        if (names !== undefined)
            return errorIsOneOf(error, names);
    }
    else if (ts.isIdentifier(node.right) && node.right.text === "Array") {
        return b.isOfKind(lowerExpression(node.left, cx), kinds.array);
    }
    return cx.report(lowering.unsupportedSyntax(cx.origin(node), {
        syntax: "`instanceof` of anything but an error",
        instead: "Values of a workflow are JSON: test a property that tells them apart.",
    }));
}
/** The test that `typed-catchers` turns into the `ErrorEquals` of a catcher. */
export function errorIsOneOf(error, names) {
    const name = b.member(error, "Error", kinds.string);
    if (names.includes(errorNames.all))
        return b.literal(true);
    if (names.includes(errorNames.taskFailed))
        return b.not(errorIsOneOf(error, [errorNames.timeout]));
    const [only] = names;
    if (names.length === 1 && only !== undefined)
        return b.binary("=", name, b.literal(only));
    return b.binary("in", name, b.array(names.map((one) => ({ mode: "element", value: b.literal(one) }))));
}
//# sourceMappingURL=instanceof.js.map