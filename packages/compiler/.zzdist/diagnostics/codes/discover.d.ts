/** What phase 1 finds wrong: files, types, the calls of `workflow`, steps and options. */
export declare const discovery: {
    readonly syntaxError: import("../define.js").Report<{
        text: string;
        typescriptCode: number;
    }>;
    readonly typeError: import("../define.js").Report<{
        text: string;
        typescriptCode: number;
    }>;
    readonly fileNotFound: import("../define.js").Report<{
        file: string;
    }>;
    readonly notAFile: import("../define.js").Report<{
        file: string;
    }>;
    readonly unreadableFile: import("../define.js").Report<{
        file: string;
        reason: string;
    }>;
    readonly emptyFile: import("../define.js").Report<{
        file: string;
    }>;
    readonly notUtf8: import("../define.js").Report<{
        file: string;
    }>;
    readonly badTypeScriptConfig: import("../define.js").Report<{
        text: string;
        typescriptCode: number;
    }>;
    readonly notTypeScript: import("../define.js").Report<{
        file: string;
    }>;
    readonly noWorkflow: import("../define.js").Report<{
        file: string;
    }>;
    readonly workflowNotExported: import("../define.js").Report<object>;
    readonly workflowNameNotStatic: import("../define.js").Report<{
        reason: string;
    }>;
    readonly badWorkflowName: import("../define.js").Report<{
        name: string;
        reason: string;
    }>;
    readonly duplicateWorkflow: import("../define.js").Report<{
        name: string;
    }>;
    readonly bodyNotInline: import("../define.js").Report<object>;
    readonly notStatic: import("../define.js").Report<{
        reason: string;
    }>;
    readonly unknownOption: import("../define.js").Report<{
        option: string;
        known: readonly string[];
    }>;
    readonly badOption: import("../define.js").Report<{
        option: string;
        expected: string;
        found: string;
    }>;
    readonly badDuration: import("../define.js").Report<{
        option: string;
        found: string;
    }>;
    readonly heartbeatNotShorter: import("../define.js").Report<{
        heartbeat: number;
        timeout: number;
    }>;
    readonly badStateName: import("../define.js").Report<{
        name: string;
        reason: string;
    }>;
    readonly stepNotExported: import("../define.js").Report<{
        name: string;
    }>;
    readonly stepNeedsDefinition: import("../define.js").Report<{
        what: string;
        reason: string;
    }>;
    readonly duplicateStep: import("../define.js").Report<{
        name: string;
    }>;
    readonly stepNotInProgram: import("../define.js").Report<{
        name: string;
        file: string;
    }>;
    readonly badStepName: import("../define.js").Report<{
        reason: string;
    }>;
    readonly stepNotTopLevel: import("../define.js").Report<{
        name: string;
    }>;
    readonly errorWithoutName: import("../define.js").Report<{
        name: string;
    }>;
};
//# sourceMappingURL=discover.d.ts.map