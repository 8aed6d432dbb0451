import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import { lowerExpression } from "../expressions/index.js";
import { matchCase } from "../switch-cases.js";
import { alwaysLeaves } from "./exits.js";
import { joinPoint } from "./join-point.js";
import { lowerPureList, nearest } from "./statements.js";
/** `switch` without states: a chain of tests. A case that falls through goes on with the statements of the next. */
export function lowerPureSwitch(node, at, rest) {
    const { cx, scope } = at;
    let value = b.invalid;
    return scope.close(() => {
        value = scope.name(lowerExpression(node.expression, cx), "value");
    }, () => joinPoint(node, at, rest, (after) => {
        const exits = { ...at.exits, broken: new Map([...at.exits.broken, [nearest, after]]) };
        const { clauses } = node.caseBlock;
        const bodyFrom = (index) => {
            const statements = [];
            for (const clause of clauses.slice(index)) {
                statements.push(...clause.statements);
                if (clause.statements.some(alwaysLeaves))
                    break;
            }
            return cx.scoped(cx.bindings, () => lowerPureList(statements, { ...at, exits }, after));
        };
        const defaultIndex = clauses.findIndex(ts.isDefaultClause);
        const otherwise = () => (defaultIndex < 0 ? after() : bodyFrom(defaultIndex));
        const tests = clauses.flatMap((clause, index) => (ts.isCaseClause(clause) ? [{ clause, index }] : []));
        return tests.reduceRight((others, { clause, index }) => () => b.cond(matchCase(value, clause, cx), bodyFrom(index), others()), otherwise)();
    }));
}
//# sourceMappingURL=switch.js.map