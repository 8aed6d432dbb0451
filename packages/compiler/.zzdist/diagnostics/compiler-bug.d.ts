/** A broken promise of the compiler itself. Reported as SW9001, never as the developer's mistake. */
export declare class CompilerBug extends Error {
    readonly name = "CompilerBug";
}
//# sourceMappingURL=compiler-bug.d.ts.map