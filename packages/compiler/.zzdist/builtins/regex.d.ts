import type { Expr } from "../ir/expr.js";
import { type RegexReading } from "./regex-reader.js";
/** A JavaScript regular expression that JSONata reads the same way. */
export interface Pattern {
    /** The `regex` node for JSONata. */
    readonly node: Expr;
    readonly isGlobal: boolean;
    /** JSONata fails on a match of no characters, but in `$contains`. */
    readonly mayMatchEmpty: boolean;
    readonly groups: RegexReading["groups"];
}
/** Why a pattern has no equal in JSONata, and what to write instead. */
export interface PatternRefusal {
    readonly reason: string;
    readonly instead: string;
}
/** Translates the source and flags of a JavaScript pattern, or says why not. */
export declare function translateRegex(source: string, flags: string): Pattern | PatternRefusal;
//# sourceMappingURL=regex.d.ts.map