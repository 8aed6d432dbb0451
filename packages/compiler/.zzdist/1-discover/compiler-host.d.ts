import { ts } from "#typescript";
import type { SourceCache } from "./source-cache.js";
/** Reads and parses the files of a program; files of the standard library and of packages once per cache. */
export declare function createCompilerHost(options: ts.CompilerOptions, cache: SourceCache): ts.CompilerHost;
//# sourceMappingURL=compiler-host.d.ts.map