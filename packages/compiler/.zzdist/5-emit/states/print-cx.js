import { errorNames } from "@stepwright/asl";
import { printTemplate, printWhole } from "../template.js";
export class PrintCx {
    #names;
    constructor(names) {
        this.#names = names;
    }
    get variables() {
        return this.#names.variables;
    }
    get workflow() {
        return this.#names.workflow;
    }
    nameOf(state) {
        const name = this.#names.names.get(state);
        if (name === undefined)
            throw new Error(`the state of ${state.name} has no name`);
        return name;
    }
    logicalIdOf(step) {
        return this.#names.logicalIds.get(step) ?? step;
    }
    target(target) {
        const state = target?.state;
        if (state === undefined)
            throw new Error("a transition leads nowhere");
        return this.nameOf(state);
    }
    /** The end of a state: where it goes, or what the machine answers. */
    leave(way) {
        const end = way.output === undefined ? { Next: this.target(way.next) } : { Output: printWhole(way.output, this.variables), End: true };
        return { ...this.assign(way), ...end };
    }
    assign(way) {
        if (way.assign.size === 0)
            return {};
        const entries = [...way.assign].map(([id, value]) => [this.variables.get(id) ?? "value", printTemplate(value, this.variables)]);
        return { Assign: Object.fromEntries(entries) };
    }
    catch(catchers) {
        if (catchers.length === 0)
            return {};
        return { Catch: catchers.map((one) => ({ ErrorEquals: one.errors, ...this.assign(one), Next: this.target(one.next) })) };
    }
    /**
     * The retriers of a state. A failing expression is no failure of the step: JavaScript throws it once, so where a retrier would take it, one that allows no
     * retry comes first.
     */
    retry(retry, expressions) {
        if (retry.length === 0)
            return {};
        const takesAll = retry.some((one) => one.ErrorEquals.some((name) => name === errorNames.all || name === errorNames.taskFailed));
        const guard = takesAll && expressions.some((one) => one.fails) ? [{ ErrorEquals: [errorNames.queryEvaluation], MaxAttempts: 0 }] : [];
        return { Retry: [...guard, ...retry] };
    }
}
/** The expressions a way out evaluates. */
export const exprsOfWay = (way) => [...way.assign.values(), ...(way.output ? [way.output] : [])];
//# sourceMappingURL=print-cx.js.map