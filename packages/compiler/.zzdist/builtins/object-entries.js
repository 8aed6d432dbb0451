import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";
import { lambdaOf } from "./callback-lambda.js";
import { toText } from "./to-text.js";
/** `Object.fromEntries(entries)`: a list of objects with one key each, merged. */
export function objectOfEntries(entries) {
    return b.call("merge", [fuse(entries) ?? opaque(entries)], kinds.object);
}
/** Where the pairs are made in place, each becomes its object at once. */
function fuse(entries) {
    if (entries.kind === "let") {
        const body = fuse(entries.body);
        return body && b.letIn(entries.bindings, body);
    }
    if (entries.kind === "array" && entries.items.every((item) => item.mode === "element" && asPair(item.value))) {
        return b.array(entries.items.map(({ value }) => ({ mode: "element", value: asPair(value) ?? value })));
    }
    if (entries.kind !== "sequence" || (entries.fn !== "map" && entries.fn !== "each"))
        return undefined;
    const [list, lambda] = entries.args;
    if (list === undefined || lambda?.kind !== "lambda")
        return undefined;
    const body = pairIn(lambda.body);
    return body && b.sequence(entries.fn, [list, b.lambda(lambda.params, body)]);
}
function pairIn(body) {
    if (body.kind !== "let")
        return asPair(body);
    const inner = pairIn(body.body);
    return inner && b.letIn(body.bindings, inner);
}
function asPair(value) {
    if (value.kind !== "array")
        return undefined;
    const [key, content, ...more] = value.items;
    if (key?.mode !== "element" || content?.mode !== "element" || more.length > 0)
        return undefined;
    return b.computedObject(toText(key.value), content.value);
}
function opaque(entries) {
    const of = keyKinds(entries);
    return b.sequence("map", [
        entries,
        lambdaOf("pair", kinds.array, (pair) => b.computedObject(keyOf(pair, of), b.at(pair, b.literal(1), kinds.json))),
    ]);
}
const keyOf = (pair, of) => {
    const key = b.at(pair, b.literal(0), of);
    return toText(b.narrow(key, of));
};
/** What the keys of these pairs may be, as far as the tree tells. */
function keyKinds(entries) {
    if (entries.kind === "let")
        return keyKinds(entries.body);
    if (entries.kind !== "sequence")
        return kinds.json;
    const [list, lambda] = entries.args;
    if (entries.fn === "filter" || entries.fn === "sort")
        return list === undefined ? kinds.json : keyKinds(list);
    const body = lambda?.kind === "lambda" ? lambda.body : undefined;
    const first = body?.kind === "array" ? body.items[0] : undefined;
    return first?.mode === "element" ? first.value.kinds : kinds.json;
}
//# sourceMappingURL=object-entries.js.map