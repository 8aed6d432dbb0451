import type { Origin } from "../ir/nodes.js";
import type { LocatedDiagnostic } from "../result.js";
import type { Diagnostic } from "./define.js";
/** A place as people and editors count: from 1. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** Turns offsets into lines and columns. */
export interface Locator {
    locate(origin: Origin): Place;
    /** In source order, none twice. */
    locateAll(diagnostics: readonly Diagnostic[]): LocatedDiagnostic[];
}
export declare function createLocator(textOf: (file: string) => string | undefined): Locator;
//# sourceMappingURL=locate.d.ts.map