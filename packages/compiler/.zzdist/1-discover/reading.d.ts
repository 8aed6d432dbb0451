import type { ts } from "#typescript";
import type { Diagnostic } from "../diagnostics/define.js";
import type { Folded } from "./fold/folded.js";
/** What reading options needs: to fold, to point and to report. */
export interface Reading {
    readonly fold: (node: ts.Expression) => Folded;
    /** The value of the constant that a name stands for, unless the program changes what it holds. */
    readonly initializerOf: (name: ts.Identifier) => ts.Expression | undefined;
    readonly originOf: (node: ts.Node | undefined) => Diagnostic["origin"];
    readonly report: (diagnostic: Diagnostic) => void;
}
//# sourceMappingURL=reading.d.ts.map