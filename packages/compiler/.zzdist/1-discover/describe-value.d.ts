/** A value in a message. */
export declare function describeValue(value: unknown): string;
//# sourceMappingURL=describe-value.d.ts.map