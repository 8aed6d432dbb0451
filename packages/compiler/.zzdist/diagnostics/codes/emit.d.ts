/** What phase 5 finds in the machine it made. */
export declare const emitting: {
    readonly definitionTooLarge: import("../define.js").Report<{
        bytes: number;
        most: number;
    }>;
    readonly invalidMachine: import("../define.js").Report<{
        text: string;
    }>;
};
//# sourceMappingURL=emit.d.ts.map