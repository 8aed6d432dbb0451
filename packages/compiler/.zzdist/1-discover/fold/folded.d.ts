import type { ts } from "#typescript";
/** The value of an expression that is known now, or the part that is not and why. */
export type Folded = {
    readonly ok: true;
    readonly value: unknown;
} | {
    readonly ok: false;
    readonly node: ts.Node;
    readonly reason: string;
};
/** An error class stands for its name. */
export interface ErrorValue {
    readonly $error: string;
}
export declare function isErrorValue(value: unknown): value is ErrorValue;
export declare const known: (value: unknown) => Folded;
export declare const unknown: (node: ts.Node, reason: string) => Folded;
//# sourceMappingURL=folded.d.ts.map