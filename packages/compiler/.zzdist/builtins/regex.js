import * as b from "../ir/build.js";
import { readRegex } from "./regex-reader.js";
/** Flags by what they mean here; JSONata knows `i` and `m`, and matches globally by itself. */
const refusedFlags = new Map([
    ["y", { reason: "a sticky pattern keeps a position between calls", instead: "Leave out the flag `y`." }],
    ["v", { reason: "JSONata has no sets in patterns", instead: "Leave out the flag `v`." }],
    ["d", { reason: "JSONata does not know where groups matched", instead: "Leave out the flag `d`." }],
]);
/** Translates the source and flags of a JavaScript pattern, or says why not. */
export function translateRegex(source, flags) {
    for (const flag of flags) {
        const refusal = refusedFlags.get(flag);
        if (refusal)
            return refusal;
    }
    const isUnicode = flags.includes("u");
    if (isUnicode && flags.includes("i")) {
        return { reason: "the flags `u` and `i` together fold more letters than JSONata does", instead: "Leave out the flag `u`." };
    }
    const reading = readRegex(source, { dotAll: flags.includes("s"), unicode: isUnicode });
    if ("reason" in reading)
        return reading;
    return {
        node: b.regex(reading.text, [...flags].filter((flag) => flag === "i" || flag === "m").join("")),
        isGlobal: flags.includes("g"),
        mayMatchEmpty: reading.mayMatchEmpty,
        groups: reading.groups,
    };
}
//# sourceMappingURL=regex.js.map