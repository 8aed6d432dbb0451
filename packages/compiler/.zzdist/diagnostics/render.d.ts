import type { LocatedDiagnostic } from "../result.js";
export interface RenderOptions {
    /** Whether to colour, whatever the environment says: that is the caller's to ask. */
    readonly color: boolean;
    /** The text of a file, by the path in the diagnostic; without it there is no code frame. */
    readonly textOf?: (file: string) => string | undefined;
}
/** A diagnostic for people: what and where, the code with carets under it, what else is involved, what to write instead. */
export declare function renderDiagnostic(diagnostic: LocatedDiagnostic, options: RenderOptions): string;
/** All of a run, and how many there are. */
export declare function renderDiagnostics(diagnostics: readonly LocatedDiagnostic[], options: RenderOptions): string;
//# sourceMappingURL=render.d.ts.map