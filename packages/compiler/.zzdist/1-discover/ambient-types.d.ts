import type { ts } from "#typescript";
/**
 * Packages of ambient types (`@types/node`) cost more than all the rest together, and TypeScript 6 loads none unless `types` asks
 * for it, while 5 loads all. So they are loaded where the configuration is silent and a file turns out to need them.
 */
export declare function createProgramWithTypes(options: ts.CompilerOptions, create: (options: ts.CompilerOptions) => ts.Program, listFiles: (program: ts.Program) => readonly ts.SourceFile[]): ts.Program;
//# sourceMappingURL=ambient-types.d.ts.map