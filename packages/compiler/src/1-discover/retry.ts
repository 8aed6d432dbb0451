import { errorNames, limits, parseDuration, type RetryPolicyData } from "@stepwright/asl";
import { discovery } from "../diagnostics/codes/discover.js";
import { describeValue } from "./describe-value.js";
import { isErrorValue } from "./fold/folded.js";
import type { Option } from "./options.js";
import type { Reading } from "./reading.js";

type Field = keyof RetryPolicyData;
/** What a field has to be, and whether a value is that. */
interface Rule {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

const seconds = (most: number): Rule => ({
  expected: `a duration of 1 to ${most} whole seconds, such as "30s" or "10 minutes"`,
  accepts: (value) => {
    const length = typeof value === "string" ? parseDuration(value) : undefined;
    return length !== undefined && length >= 1 && length <= most;
  },
});
const names: Rule = {
  expected: 'a list of error classes or names, where "States.ALL" stands alone',
  accepts: (value) => {
    const list = Array.isArray(value) ? value.map(nameOf) : [undefined];
    if (list.some((name) => name === undefined || name === "" || name.length > limits.errorCharacters)) return false;
    return !list.includes(errorNames.all) || list.length === 1;
  },
};

const rules: Readonly<Record<Field, Rule>> = {
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
export function readRetryPolicies({ value, node }: Option, reading: Reading): RetryPolicyData[] {
  const origin = reading.originOf(node);
  const report = (option: string, expected: string, found: unknown): void =>
    reading.report(discovery.badOption(origin, { option, expected, found: describeValue(found) }));
  const policies = Array.isArray(value) ? value : [value];
  const read = policies.flatMap((policy: unknown, index) => {
    if (!isObject(policy)) {
      report("retry", "an object such as { retries: 3 }, or a list of such", policy);
      return [];
    }
    if (index < policies.length - 1 && matchesAll(policy)) {
      report("retry", "a list whose last policy alone may match every error", policy);
      return [];
    }
    return readPolicy(policy, report, (option) =>
      reading.report(discovery.unknownOption(origin, { option, known: Object.keys(rules) })),
    );
  });
  return read;
}

function readPolicy(
  policy: object,
  report: (option: string, expected: string, found: unknown) => void,
  reportUnknown: (option: string) => void,
): RetryPolicyData[] {
  const fields = new Map(Object.entries(policy).filter(([, value]) => value !== undefined));
  let isValid = true;
  for (const [key, value] of [["retries", fields.get("retries")] as const, ...fields]) {
    if (!isField(key)) reportUnknown(key);
    else if (rules[key].accepts(value)) continue;
    else if (key !== "retries" || isValid) report(`retry.${key}`, rules[key].expected, value);
    isValid = false;
  }
  return isValid ? [dataOf(fields)] : [];
}

function dataOf(fields: ReadonlyMap<string, unknown>): RetryPolicyData {
  const text = (key: Field): string | undefined => {
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
    ...(text("jitter") === "full" ? { jitter: "full" as const } : {}),
    ...(on.length === 0 ? {} : { on }),
    ...(never.length === 0 ? {} : { never }),
  };
}

function namesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one) => nameOf(one) ?? []) : [];
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return isErrorValue(value) ? value.$error : undefined;
}

function matchesAll(policy: object): boolean {
  const on = "on" in policy ? namesOf(policy.on) : [];
  return on.length === 0 || on.includes(errorNames.all);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isErrorValue(value);
}

function isField(key: string): key is Field {
  return Object.hasOwn(rules, key);
}
