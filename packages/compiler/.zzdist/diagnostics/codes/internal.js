import { defineDiagnostics } from "../define.js";
/** Our own bugs. A developer meets them as diagnostics, never as a crash. */
export const internal = defineDiagnostics({
    bug: {
        code: 9001,
        category: "bug",
        message: (p) => `The compiler broke a promise of its own: ${p.text}`,
        help: () => "This is a bug in Stepwright, not in your workflow. Please report it with the workflow's source.",
    },
});
//# sourceMappingURL=internal.js.map