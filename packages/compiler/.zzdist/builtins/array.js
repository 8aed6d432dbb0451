import * as b from "../ir/build.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import { argument, withCallback, withText } from "./call-arguments.js";
import { elementLambda, indexedLambda, lambdaOf } from "./callback-lambda.js";
import { countOf } from "./relative-index.js";
import { toJoinedText } from "./to-text.js";
import { subtract } from "./whole-number.js";
/** Methods that make an array of an array, element by element. */
export const array = {
    "Array.length": { lower: (call) => countOf(call.receiver) },
    "Array.map": {
        lower: (call) => withCallback(call, 0, (callback) => b.bind(call.receiver, "list", (list) => b.sequence("map", [list, elementLambda(callback, call, list, b.orNull)]))),
    },
    "Array.filter": {
        lower: (call) => withCallback(call, 0, (callback) => b.bind(call.receiver, "list", (list) => b.sequence("filter", [list, elementLambda(callback, call, list, b.truthy)]))),
    },
    "Array.flatMap": {
        lower: (call) => withCallback(call, 0, (callback) => b.bind(call.receiver, "list", (list) => unbox(b.sequence("map", [list, elementLambda(callback, call, list, (body) => box(b.orNull(body)))])))),
    },
    "Array.flat": { lower: lowerFlat },
    "Array.concat": {
        lower: (call) => b.array([{ mode: "spread", value: call.receiver }, ...call.args.map((value) => concatenated(value))]),
        lowerSpread: (list, call) => b.array([{ mode: "spread", value: call.receiver }, { mode: "spread", value: flatten(list) }]),
    },
    "Array.join": { lower: lowerJoin },
    "Array.toString": { lower: (call) => joinTexts(call, b.literal(",")) },
    "Array.toReversed": { lower: (call) => reverseList(call.receiver) },
    "Array.keys": {
        lower: (call) => b.range(b.literal(0), subtract(countOf(call.receiver), b.literal(1))),
    },
    "Array.values": { lower: (call) => call.receiver },
    "Array.entries": {
        lower: (call) => b.sequence("map", [call.receiver, indexedLambda(call.element & ~kinds.undef, (value, index) => b.array([index, value].map(asElement)))]),
    },
};
const asElement = (value) => ({ mode: "element", value });
export const reverseList = (list) => b.call("reverse", [list], kinds.array);
/** What `concat` adds: an array is spread, as an array constructor does with any value (§1.3). */
function concatenated(value) {
    return { mode: mayBe(value.kinds, kinds.array) ? "spread" : "element", value: b.orNull(value) };
}
/** `$lookup` of a list of boxes puts their contents behind each other, arrays opened one level: `flat` in one pass. */
const box = (value) => b.object([{ key: "v", value }]);
const unbox = (boxes) => b.sequence("lookup", [boxes, b.literal("v")]);
export function flatten(list) {
    return unbox(b.sequence("map", [list, lambdaOf("v", kinds.json, box)]));
}
function lowerFlat(call) {
    const depth = argument(call, 0) ?? b.literal(1);
    if (depth.kind === "literal" && depth.value === null && mayBe(depth.kinds, kinds.infinite))
        return flattenAll(call.receiver);
    if (depth.kind !== "literal" || typeof depth.value !== "number" || depth.value > 8) {
        return call.refuse("the depth is not known", "Write a literal depth: `.flat()`, `.flat(2)`, `.flat(Infinity)`.");
    }
    let list = call.receiver;
    for (let level = 0; level < Math.trunc(depth.value); level += 1)
        list = flatten(list);
    return list;
}
function flattenAll(list) {
    const flat = b.makeLocal("flat");
    const again = (value) => b.apply(b.localOf(flat, kinds.fn), [value], kinds.array);
    const open = (value) => b.cond(b.isOfKind(value, kinds.array), again(b.narrow(value, kinds.array)), b.narrow(value, ~kinds.array));
    const body = lambdaOf("list", kinds.array, (inner) => unbox(b.sequence("map", [inner, lambdaOf("v", kinds.json, (value) => box(open(value)))])));
    return b.letIn([{ local: flat, value: body }], again(list));
}
function lowerJoin(call) {
    return argument(call, 0) === undefined ? joinTexts(call, b.literal(",")) : withText(call, 0, (separator) => joinTexts(call, separator));
}
function joinTexts(call, separator) {
    const texts = isOnly(call.element, kinds.string)
        ? call.receiver
        : b.sequence("map", [call.receiver, lambdaOf("v", nullForUndefined(call), toJoinedText)]);
    return b.call("join", [texts, separator], kinds.string);
}
/** An array of JSON holds null where JavaScript's holds undefined. */
const nullForUndefined = (call) => mayBe(call.element, kinds.undef) ? (call.element & ~kinds.undef) | kinds.null : call.element;
//# sourceMappingURL=array.js.map