const secondsPerUnit = {
  s: 1,
  second: 1,
  seconds: 1,
  m: 60,
  minute: 60,
  minutes: 60,
  h: 3_600,
  hour: 3_600,
  hours: 3_600,
  d: 86_400,
  day: 86_400,
  days: 86_400,
  w: 604_800,
  week: 604_800,
  weeks: 604_800,
} as const;

export type DurationUnit = keyof typeof secondsPerUnit;

/**
 * The whole seconds of a duration such as `"30s"`, `"10 minutes"` or `"3 days"`; undefined when the text is no duration, is
 * negative, or is no whole number of seconds: ASL counts in integer seconds.
 */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?) ?([a-z]+)$/.exec(text);
  const unit = match?.[2];
  if (!match || unit === undefined || !Object.hasOwn(secondsPerUnit, unit)) return undefined;
  const seconds = Number(match[1]) * secondsPerUnit[unit as DurationUnit];
  return Number.isSafeInteger(seconds) ? seconds : undefined;
}
