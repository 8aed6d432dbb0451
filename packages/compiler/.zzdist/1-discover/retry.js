import { errorNames, limits, parseDuration } from "@stepwright/asl";
import { discovery } from "../diagnostics/codes/discover.js";
import { describeValue } from "./describe-value.js";
import { isErrorValue } from "./fold/folded.js";
const seconds = (most) => ({
    expected: `a duration of 1 to ${most} whole seconds, such as "30s" or "10 minutes"`,
    accepts: (value) => {
        const length = typeof value === "string" ? parseDuration(value) : undefined;
        return length !== undefined && length >= 1 && length <= most;
    },
});
const names = {
    expected: 'a list of error classes or names, where "States.ALL" stands alone',
    accepts: (value) => {
        const list = Array.isArray(value) ? value.map(nameOf) : [undefined];
        if (list.some((name) => name === undefined || name === "" || name.length > limits.errorCharacters))
            return false;
        return !list.includes(errorNames.all) || list.length === 1;
    },
};
const rules = {
    retries: {
        expected: "a whole number from 0 to 99",
        accepts: (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 99,
    },
    interval: seconds(limits.maxSeconds),
    backoff: {
        expected: "a number from 1 on",
        accepts: (value) => typeof value === "number" && Number.isFinite(value) && value >= 1,
    },
    max: seconds(limits.maxDelaySeconds),
    jitter: { expected: '"full" or "none"', accepts: (value) => value === "full" || value === "none" },
    on: names,
    never: names,
};
/** The policies of a `retry` option. One that is wrong is reported and left out. */
export function readRetryPolicies({ value, node }, reading) {
    const origin = reading.originOf(node);
    const report = (option, expected, found) => reading.report(discovery.badOption(origin, { option, expected, found: describeValue(found) }));
    const policies = Array.isArray(value) ? value : [value];
    const read = policies.flatMap((policy, index) => {
        if (!isObject(policy)) {
            report("retry", "an object such as { retries: 3 }, or a list of such", policy);
            return [];
        }
        if (index < policies.length - 1 && matchesAll(policy)) {
            report("retry", "a list whose last policy alone may match every error", policy);
            return [];
        }
        return readPolicy(policy, report, (option) => reading.report(discovery.unknownOption(origin, { option, known: Object.keys(rules) })));
    });
    return read;
}
function readPolicy(policy, report, reportUnknown) {
    const fields = new Map(Object.entries(policy).filter(([, value]) => value !== undefined));
    let isValid = true;
    for (const [key, value] of [["retries", fields.get("retries")], ...fields]) {
        if (!isField(key))
            reportUnknown(key);
        else if (rules[key].accepts(value))
            continue;
        else if (key !== "retries" || isValid)
            report(`retry.${key}`, rules[key].expected, value);
        isValid = false;
    }
    return isValid ? [dataOf(fields)] : [];
}
function dataOf(fields) {
    const text = (key) => {
        const value = fields.get(key);
        return typeof value === "string" ? value : undefined;
    };
    const [interval, max, on, never] = [
        text("interval"),
        text("max"),
        namesOf(fields.get("on")),
        namesOf(fields.get("never")),
    ];
    return {
        retries: Number(fields.get("retries")),
        ...(interval === undefined ? {} : { interval }),
        ...(fields.has("backoff") ? { backoff: Number(fields.get("backoff")) } : {}),
        ...(max === undefined ? {} : { max }),
        ...(text("jitter") === "full" ? { jitter: "full" } : {}),
        ...(on.length === 0 ? {} : { on }),
        ...(never.length === 0 ? {} : { never }),
    };
}
function namesOf(value) {
    return Array.isArray(value) ? value.flatMap((one) => nameOf(one) ?? []) : [];
}
function nameOf(value) {
    if (typeof value === "string")
        return value;
    return isErrorValue(value) ? value.$error : undefined;
}
function matchesAll(policy) {
    const on = "on" in policy ? namesOf(policy.on) : [];
    return on.length === 0 || on.includes(errorNames.all);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !isErrorValue(value);
}
function isField(key) {
    return Object.hasOwn(rules, key);
}
//# sourceMappingURL=retry.js.map