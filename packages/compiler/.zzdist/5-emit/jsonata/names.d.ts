import type { Local } from "../../ir/expr.js";
export declare const reservedNames: ReadonlySet<string>;
/** The names of the locals of one expression: none hides a function, a variable or another local. */
export declare class Names {
    #private;
    constructor(variables: Iterable<string>);
    of(local: Local): string;
    fresh(wanted: string): string;
}
//# sourceMappingURL=names.d.ts.map