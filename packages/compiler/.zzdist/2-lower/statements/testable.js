import * as b from "../../ir/build.js";
/** A test as a Choice may evaluate it: a Choice cannot catch, so in a `try` a test that may fail is evaluated before. */
export function testable(test, node, cx) {
    if (test.kind === "invalid")
        return b.literal(true);
    return test.fails && cx.requireFlow().handlers.length > 0 ? cx.capture(test, "test", node) : test;
}
//# sourceMappingURL=testable.js.map