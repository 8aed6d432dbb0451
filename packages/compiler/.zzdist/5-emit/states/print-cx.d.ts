import type { Catcher, Json, JsonObject, Retrier, Transition } from "@stepwright/asl";
import type { Expr } from "../../ir/expr.js";
import type { VarId } from "../../ir/nodes.js";
import type { Draft, DraftCatcher, Target, Way } from "../draft.js";
/** What printing one machine needs to know of all its states. */
export interface PrintNames {
    readonly names: ReadonlyMap<Draft, string>;
    readonly variables: ReadonlyMap<VarId, string>;
    /** The name that stands for a step's function in the definition, as `${name}`. */
    readonly logicalIds: ReadonlyMap<string, string>;
    readonly workflow: string;
}
export declare class PrintCx {
    #private;
    constructor(names: PrintNames);
    get variables(): ReadonlyMap<VarId, string>;
    get workflow(): string;
    nameOf(state: Draft): string;
    logicalIdOf(step: string): string;
    target(target: Target | undefined): string;
    /** The end of a state: where it goes, or what the machine answers. */
    leave(way: Way): Transition & {
        readonly Assign?: JsonObject;
        readonly Output?: Json;
    };
    assign(way: Way): {
        readonly Assign?: JsonObject;
    };
    catch(catchers: readonly DraftCatcher[]): {
        readonly Catch?: readonly Catcher[];
    };
    /**
     * The retriers of a state. A failing expression is no failure of the step: JavaScript throws it once, so where a retrier would take it, one that allows no
     * retry comes first.
     */
    retry(retry: readonly Retrier[], expressions: readonly Expr[]): {
        readonly Retry?: readonly Retrier[];
    };
}
/** The expressions a way out evaluates. */
export declare const exprsOfWay: (way: Way) => readonly Expr[];
//# sourceMappingURL=print-cx.d.ts.map