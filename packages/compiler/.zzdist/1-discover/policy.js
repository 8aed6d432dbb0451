import { limits, parseDuration, retriersOf } from "@stepwright/asl";
import { discovery } from "../diagnostics/codes/discover.js";
import { describeValue } from "./describe-value.js";
import { readOptions } from "./options.js";
import { readRetryPolicies } from "./retry.js";
const own = ["name", "retry", "timeout", "heartbeat"];
/** The options of a call over those of its definition: the later ones win, one by one. `extra` are further options it may have. */
export function readPolicy(sources, extra, reading) {
    const options = readOptions(sources, { known: [...own, ...extra] }, reading);
    const name = readStateName(options, reading);
    const retry = options.get("retry");
    const timeout = readSeconds("timeout", options, reading);
    const heartbeat = readSeconds("heartbeat", options, reading);
    if (heartbeat !== undefined && timeout !== undefined && heartbeat >= timeout) {
        const origin = reading.originOf(options.get("heartbeat")?.node ?? options.get("timeout")?.node);
        reading.report(discovery.heartbeatNotShorter(origin, { heartbeat, timeout }));
    }
    const further = extra.flatMap((key) => {
        const option = options.get(key);
        return option === undefined ? [] : [[key, option.value]];
    });
    return {
        retriers: retry === undefined ? [] : retriersOf(readRetryPolicies(retry, reading)),
        ...(name === undefined ? {} : { name }),
        ...(timeout === undefined ? {} : { timeoutSeconds: timeout }),
        ...(heartbeat === undefined ? {} : { heartbeatSeconds: heartbeat }),
        extra: Object.fromEntries(further),
    };
}
function readStateName(options, reading) {
    const option = options.get("name");
    if (option === undefined)
        return undefined;
    const { value, node } = option;
    if (typeof value !== "string") {
        const found = describeValue(value);
        reading.report(discovery.badOption(reading.originOf(node), { option: "name", expected: "a text", found }));
        return undefined;
    }
    const length = [...value].length;
    const reason = length === 0
        ? "it is empty"
        : length > limits.stateNameCharacters
            ? `it has ${length} characters, and AWS takes at most ${limits.stateNameCharacters}`
            : undefined;
    if (reason === undefined)
        return value;
    reading.report(discovery.badStateName(reading.originOf(node), { name: value, reason }));
    return undefined;
}
/** A duration that AWS takes as seconds: at least one. */
export function readSeconds(key, options, reading, most = limits.maxSeconds) {
    const option = options.get(key);
    if (option === undefined)
        return undefined;
    const { value, node } = option;
    const seconds = typeof value === "string" ? parseDuration(value) : undefined;
    if (seconds === undefined) {
        const found = describeValue(value);
        reading.report(discovery.badDuration(reading.originOf(node), { option: key, found }));
        return undefined;
    }
    if (seconds >= 1 && seconds <= most)
        return seconds;
    const expected = `a duration of 1 to ${most} seconds`;
    reading.report(discovery.badOption(reading.originOf(node), { option: key, expected, found: `${seconds} seconds` }));
    return undefined;
}
//# sourceMappingURL=policy.js.map