/** What a reader of a pattern found out. */
export interface RegexReading {
    /** The pattern in words that both dialects read alike. */
    readonly text: string;
    readonly mayMatchEmpty: boolean;
    readonly groups: readonly RegexGroup[];
}
export interface RegexGroup {
    readonly name: string | undefined;
    /** Whether a match may leave it out: it is undefined then. */
    readonly optional: boolean;
}
interface Refusal {
    readonly reason: string;
    readonly instead: string;
}
interface Options {
    readonly dotAll: boolean;
    readonly unicode: boolean;
}
/**
 * Reads a JavaScript pattern (ECMA-262, Patterns) and writes it so that JSONata's scanner finds its end and every engine reads it alike:
 * brackets that are characters are escaped, a backslash is `\x5c` (the scanner takes one before a bracket for an escape), groups lose
 * their names, `.` that matches everything is spelled out.
 */
export declare function readRegex(source: string, options: Options): RegexReading | Refusal;
export {};
//# sourceMappingURL=regex-reader.d.ts.map