import { lowering } from "../diagnostics/codes/lower.js";
import * as b from "../ir/build.js";
import { kinds, mayBe } from "../ir/kinds.js";
import { lowerCondition } from "./expressions/condition.js";
import { lowerExpression } from "./expressions/index.js";
import { finite } from "./expressions/operands.js";
/** Whether the value of a `switch` is this case: `===`. `switch (true)` takes the first case that is true. */
export function matchCase(value, clause, cx) {
    if (value.kind === "literal" && value.value === true)
        return lowerCondition(clause.expression, cx);
    const label = finite(lowerExpression(clause.expression, cx), clause.expression, cx);
    if (value.kind === "invalid" || label.kind === "invalid")
        return b.invalid;
    const objects = kinds.array | kinds.object;
    if (mayBe(value.kinds, objects) && mayBe(label.kinds, objects)) {
        return cx.report(lowering.identity(cx.origin(clause.expression), { operator: "case" }));
    }
    return b.equals(value, label);
}
//# sourceMappingURL=switch-cases.js.map