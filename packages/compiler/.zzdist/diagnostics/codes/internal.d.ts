/** Our own bugs. A developer meets them as diagnostics, never as a crash. */
export declare const internal: {
    readonly bug: import("../define.js").Report<{
        text: string;
    }>;
};
//# sourceMappingURL=internal.d.ts.map