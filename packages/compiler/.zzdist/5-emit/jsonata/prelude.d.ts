import type { PreludeName } from "../../ir/expr.js";
interface PreludeFunction {
    readonly needs: readonly PreludeName[];
    readonly text: string;
}
/**
 * Helpers that JSONata lacks, defined in the block of the expression that uses them. Each was compared with its JavaScript counterpart over
 * thousands of random values (js-to-jsonata §3).
 */
export declare const preludeFunctions: Readonly<Record<PreludeName, PreludeFunction>>;
/** The definitions that the named helpers need, in an order in which each finds the ones it calls. */
export declare function definePrelude(used: ReadonlySet<PreludeName>): string[];
export {};
//# sourceMappingURL=prelude.d.ts.map