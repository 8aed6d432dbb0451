/** What phase 3 refuses in a workflow that could be lowered. */
export declare const checking: {
    readonly [x: string]: import("../define.js").Report<unknown>;
};
//# sourceMappingURL=check.d.ts.map