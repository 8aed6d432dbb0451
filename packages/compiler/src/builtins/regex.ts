import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { type RegexReading, readRegex } from "./regex-reader.js";

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

/** Flags by what they mean here; JSONata knows `i` and `m`, and matches globally by itself. */
const refusedFlags: ReadonlyMap<string, PatternRefusal> = new Map([
  ["y", { reason: "a sticky pattern keeps a position between calls", instead: "Leave out the flag `y`." }],
  ["v", { reason: "JSONata has no sets in patterns", instead: "Leave out the flag `v`." }],
  ["d", { reason: "JSONata does not know where groups matched", instead: "Leave out the flag `d`." }],
]);

/** Translates the source and flags of a JavaScript pattern, or says why not. */
export function translateRegex(source: string, flags: string): Pattern | PatternRefusal {
  for (const flag of flags) {
    const refusal = refusedFlags.get(flag);
    if (refusal) return refusal;
  }
  const isUnicode = flags.includes("u");
  if (isUnicode && flags.includes("i")) {
    return {
      reason: "the flags `u` and `i` together fold more letters than JSONata does",
      instead: "Leave out the flag `u`.",
    };
  }
  const reading = readRegex(source, { dotAll: flags.includes("s"), unicode: isUnicode });
  if ("reason" in reading) return reading;
  return {
    node: b.regex(reading.text, [...flags].filter((flag) => flag === "i" || flag === "m").join("")),
    isGlobal: flags.includes("g"),
    mayMatchEmpty: reading.mayMatchEmpty,
    groups: reading.groups,
  };
}
