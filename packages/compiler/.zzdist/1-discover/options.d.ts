import { ts } from "#typescript";
import type { Reading } from "./reading.js";
/** A folded option and the place to point at. */
export interface Option {
    readonly value: unknown;
    readonly node: ts.Expression;
}
export type Options = ReadonlyMap<string, Option>;
/** The options a helper has; the values of `opaque` ones are code, and stay so. */
export interface OptionKeys {
    readonly known: readonly string[];
    readonly opaque?: readonly string[];
}
/** Folds objects of options, the later over the earlier. An option that is undefined is not given. */
export declare function readOptions(sources: readonly (ts.Expression | undefined)[], { known, opaque }: OptionKeys, reading: Reading): Options;
//# sourceMappingURL=options.d.ts.map