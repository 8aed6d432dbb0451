import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import { unwind } from "./return.js";
/** `break`, `continue`, with or without a label. */
export function lowerJump(node, cx) {
    const label = node.label?.text;
    const isBreak = ts.isBreakStatement(node);
    const isTarget = (control) => {
        if (control.kind !== "jump")
            return control.kind === "inlined";
        if (label !== undefined)
            return control.label === label && (isBreak || control.continueTo !== undefined);
        return isBreak ? control.isBreakable : control.continueTo !== undefined;
    };
    unwind(cx, isTarget, (control) => {
        const target = control?.kind === "jump" ? (isBreak ? control.breakTo : control.continueTo) : undefined;
        if (target !== undefined)
            cx.requireFlow().goto(target, cx.origin(node));
        else
            cx.report(lowering.noSuchJump(cx.origin(node), { jump: node.getText() }));
    });
}
//# sourceMappingURL=jump.js.map