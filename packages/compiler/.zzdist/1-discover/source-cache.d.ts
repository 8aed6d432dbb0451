import type { ts } from "#typescript";
/**
 * Parsed files that several compilations of one process share, above all the declarations of the standard library. A file is
 * parsed again when its text has another version or other options decide how it is read.
 */
export interface SourceCache {
    readonly files: Map<string, {
        readonly version: string;
        readonly file: ts.SourceFile;
    }>;
}
export declare function createSourceCache(): SourceCache;
//# sourceMappingURL=source-cache.d.ts.map