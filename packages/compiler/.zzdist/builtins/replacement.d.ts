import type { RegexGroup } from "./regex-reader.js";
/** A replacement text, read as JavaScript does: what stands for itself, the whole match, or a group by number. */
export type ReplacementPart = {
    readonly text: string;
} | {
    readonly group: number;
};
/** Undefined for a reference to the text before or after the match, which JSONata cannot write. */
export declare function replacementParts(text: string, groups: readonly RegexGroup[]): readonly ReplacementPart[] | undefined;
/** The same as JSONata's replacement text: `$0` is the match, `$$` a dollar sign. Undefined where a digit behind a group would join its number. */
export declare function toReplacement(parts: readonly ReplacementPart[] | undefined, groups: number): string | undefined;
//# sourceMappingURL=replacement.d.ts.map