/** Why AWS would refuse a text as the name of a state machine; undefined when it would not. */
export declare function findNameProblem(name: string): string | undefined;
//# sourceMappingURL=workflow-name.d.ts.map