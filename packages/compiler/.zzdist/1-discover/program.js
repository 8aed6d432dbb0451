import { discovery } from "../diagnostics/codes/discover.js";
import { constructOf } from "./constructs.js";
import { findErrorName } from "./error-names.js";
import { readPolicy } from "./policy.js";
import { isStepValue, readStep } from "./step-identity.js";
import { symbolOf } from "./symbols.js";
/** The view of one workflow: names of steps are unique in it. */
export function createProgram(unit, reading) {
    const { checker, paths } = unit;
    const steps = new Map();
    const errorNameOf = (node) => {
        const found = findErrorName(node, checker);
        if (found === undefined || found.kind === "named")
            return found?.name;
        reading.report(discovery.errorWithoutName(reading.originOf(node), { name: found.className }));
        return found.className;
    };
    return {
        checker,
        originOf: paths.originOf,
        pathOf: (file) => paths.relativeOf(file.fileName),
        report: reading.report,
        constructOf: (node) => constructOf(node, unit),
        errorNameOf,
        errorNamesOf: (node) => {
            const name = errorNameOf(node);
            const symbol = symbolOf(node, checker);
            if (name === undefined || symbol === undefined)
                return name === undefined ? undefined : [name];
            const below = reading.subclassesOf(symbol).flatMap((one) => errorNameOf(one) ?? []);
            return [...new Set([name, ...below])];
        },
        stepOf: (target) => {
            const step = readStep(target, unit, reading);
            if (step === undefined)
                return undefined;
            const known = steps.get(step.fn.name);
            if (known === undefined)
                steps.set(step.fn.name, step);
            else if (!isSameSource(known, step)) {
                const related = [{ message: "The other step is declared here.", origin: known.fn.origin }];
                reading.report(discovery.duplicateStep(reading.originOf(target), { name: step.fn.name }, related));
                return undefined;
            }
            return step;
        },
        isStep: (target) => isStepValue(target, unit),
        policyOf: (options, extra = []) => readPolicy(options, extra, reading),
        constantOf: (node) => {
            const folded = reading.fold(node);
            return folded.ok ? { value: folded.value } : undefined;
        },
    };
}
function isSameSource(left, right) {
    const [a, b] = [left.fn.origin, right.fn.origin];
    return a.file === b.file && a.start === b.start;
}
//# sourceMappingURL=program.js.map