/** The names that stand for the functions of steps in a definition (`${ChargeCard}`): letters and digits, as CloudFormation wants its logical ids. */
export declare function logicalIdsOf(steps: readonly string[]): Map<string, string>;
//# sourceMappingURL=logical-ids.d.ts.map