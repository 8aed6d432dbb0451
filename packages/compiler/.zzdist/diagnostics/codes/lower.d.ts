/** What phase 2 cannot turn into a state machine. */
export declare const lowering: {
    readonly unsupportedSyntax: import("../define.js").Report<{
        syntax: string;
        instead: string;
    }>;
    readonly notAwaited: import("../define.js").Report<{
        helper: string;
    }>;
    readonly awaitOfNonHelper: import("../define.js").Report<{
        what: string;
    }>;
    readonly outerWrite: import("../define.js").Report<{
        name: string;
        where: string;
    }>;
    readonly identity: import("../define.js").Report<{
        operator: string;
    }>;
    readonly nonFinite: import("../define.js").Report<{
        expression: string;
    }>;
    readonly noExactForm: import("../define.js").Report<{
        what: string;
        reason: string;
        instead: string;
    }>;
    readonly unknownCall: import("../define.js").Report<{
        what: string;
    }>;
    readonly recursiveAsync: import("../define.js").Report<{
        name: string;
    }>;
    readonly effectInPureCode: import("../define.js").Report<{
        what: string;
    }>;
    readonly errorAsValue: import("../define.js").Report<{
        name: string;
    }>;
    readonly mutableModuleState: import("../define.js").Report<{
        name: string;
    }>;
    readonly unknownName: import("../define.js").Report<{
        name: string;
    }>;
    readonly returnInTry: import("../define.js").Report<unknown>;
    readonly notStatic: import("../define.js").Report<{
        what: string;
        reason: string;
    }>;
    readonly aliasedMutation: import("../define.js").Report<{
        name: string;
    }>;
    readonly noSuchJump: import("../define.js").Report<{
        jump: string;
    }>;
    readonly notABranch: import("../define.js").Report<{
        helper: string;
    }>;
    readonly wrongCondition: import("../define.js").Report<unknown>;
};
//# sourceMappingURL=lower.d.ts.map