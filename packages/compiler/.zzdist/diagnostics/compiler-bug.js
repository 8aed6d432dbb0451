/** A broken promise of the compiler itself. Reported as SW9001, never as the developer's mistake. */
export class CompilerBug extends Error {
    name = "CompilerBug";
}
//# sourceMappingURL=compiler-bug.js.map