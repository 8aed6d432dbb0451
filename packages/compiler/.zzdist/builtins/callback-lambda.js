import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";
/**
 * The callback of a method that passes (element, index, array), as a lambda of the two that JSONata passes; the array is in scope under
 * a name already. `change` says what the method makes of the answer.
 */
export function elementLambda(callback, call, list, change) {
    const made = callback.arity <= 2 ? callback.lambda(callback.arity) : undefined;
    if (made?.kind === "lambda")
        return b.lambda(made.params, change(made.body));
    if (made?.kind === "invalid")
        return made;
    const [value, index] = [b.makeLocal("v"), b.makeLocal("i")];
    const args = [b.localOf(value, call.element), b.localOf(index, kinds.integer), list].slice(0, callback.arity);
    return b.lambda([value, index], change(callback.inline(args)));
}
/** The same for `reduce`, whose lambda has two parameters at least; `indexOf` turns JSONata's index into JavaScript's. */
export function reduceLambda(callback, call, list, of, indexOf) {
    const made = callback.arity === 2 ? callback.lambda(2) : undefined;
    if (made?.kind === "invalid" || (made?.kind === "lambda" && made.params.length === 2))
        return made;
    const names = ["s", "v", "i"].map(b.makeLocal);
    const [sum = b.makeLocal("s"), value = b.makeLocal("v"), index = b.makeLocal("i")] = names;
    const args = [b.localOf(sum, of), b.localOf(value, call.element), indexOf(b.localOf(index, kinds.integer)), list];
    const body = bindIndex(args, callback);
    return b.lambda(callback.arity > 2 ? [sum, value, index] : [sum, value], body);
}
/** An index that is computed gets a name, since the body may use it often. */
function bindIndex(args, callback) {
    const [sum = b.nothing, value = b.nothing, index = b.nothing, list = b.nothing] = args;
    if (callback.arity <= 2)
        return callback.inline([sum, value].slice(0, callback.arity));
    return b.bind(index, "i", (i) => callback.inline([sum, value, i, list].slice(0, callback.arity)));
}
/** A lambda of one parameter, written out here. */
export function lambdaOf(name, of, body) {
    const local = b.makeLocal(name);
    return b.lambda([local], body(b.localOf(local, of)));
}
/** A lambda of an element and its index. */
export function indexedLambda(of, body) {
    const [value, index] = [b.makeLocal("v"), b.makeLocal("i")];
    return b.lambda([value, index], body(b.localOf(value, of), b.localOf(index, kinds.integer)));
}
//# sourceMappingURL=callback-lambda.js.map