import { ts } from "#typescript";
/** How TypeScript reads a file: the options of its nearest `tsconfig.json`, or our own. */
export interface CompilerSettings {
    readonly configFile: string | undefined;
    readonly options: ts.CompilerOptions;
    readonly errors: readonly ts.Diagnostic[];
}
/** The settings for a file, by the nearest `tsconfig.json` above it. */
export declare function readCompilerSettings(file: string): CompilerSettings;
//# sourceMappingURL=compiler-options.d.ts.map