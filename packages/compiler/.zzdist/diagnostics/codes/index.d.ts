/** Every code, by phase: what `explain` and the test of the documentation read. */
export declare const catalogues: {
    readonly discovery: {
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
    readonly lowering: {
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
    readonly checking: {
        readonly [x: string]: import("../define.js").Report<unknown>;
    };
    readonly emitting: {
        readonly definitionTooLarge: import("../define.js").Report<{
            bytes: number;
            most: number;
        }>;
        readonly invalidMachine: import("../define.js").Report<{
            text: string;
        }>;
    };
    readonly internal: {
        readonly bug: import("../define.js").Report<{
            text: string;
        }>;
    };
};
/** The codes in use, in order. */
export declare function listCodes(): string[];
//# sourceMappingURL=index.d.ts.map