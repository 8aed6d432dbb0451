import { printField } from "../template.js";
/** Rules in the order of the source; the first that is true is taken. */
export function printChoice(state, cx) {
    return {
        Type: "Choice",
        Choices: state.rules.map((rule) => ({
            Condition: printField(rule.when, cx.variables),
            ...cx.assign(rule),
            Next: cx.target(rule.next),
        })),
        ...cx.assign(state.otherwise),
        Default: cx.target(state.otherwise.next),
    };
}
//# sourceMappingURL=choice.js.map