import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (input: { at: number | null }) => input.at);

const months = ["jan", "feb", "mar", "apr", "may"];

export const testsADate = workflow("tests-a-date", async ({ text }: { text: string }) => {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? "invalid" : date.toISOString();
});

export const failsOnItsText = workflow("fails-on-the-text-of-an-invalid-date", async ({ text }: { text: string }) => {
  try {
    return { text: new Date(text).toISOString() };
  } catch (error) {
    return { name: error instanceof Error ? error.name : "none" };
  }
});

export const asksAnInvalidDate = workflow("asks-an-invalid-date", async ({ text }: { text: string }) => {
  const date = new Date(text);
  const kept = await keep({ at: date.getTime() });
  const later = new Date(date.getTime() + 1000);
  return {
    isNaN: isNaN(date.valueOf()),
    plus: isNaN(+date),
    minus: -date,
    or: date.getTime() || 0,
    isPast: new Date(text) < new Date(),
    isNew: date > new Date(0),
    year: date.getUTCFullYear(),
    month: months[date.getUTCMonth()] ?? "other",
    day: date.getUTCDay() === 0 ? "sunday" : "other",
    hours: String(date.getUTCHours()).padStart(2, "0"),
    text: `${date.getTime()}`,
    json: date.toJSON(),
    less: date.getTime() - 5,
    days: Math.floor(date.getTime() / 86_400_000),
    largest: Math.max(date.getTime(), 5),
    isSelf: date.getTime() === date.getTime(),
    copy: new Date(date).getTime(),
    later: Number.isNaN(later.getTime()) ? null : later.toISOString(),
    kept,
  };
});

export const listsDates = workflow("lists-dates", async ({ texts }: { texts: string[] }) => {
  let weekday = "";
  switch (new Date(texts[0] ?? "").getUTCDay()) {
    case 0:
    case 6:
      weekday = "weekend";
      break;
    default:
      weekday = "workday or none";
  }
  return {
    weekday,
    valid: texts.filter((text) => !isNaN(new Date(text).getTime())).map((text) => new Date(text).toISOString()),
    later: texts.filter((text) => new Date(text) > new Date("2021-01-01")),
    months: texts.map((text) => months[new Date(text).getUTCMonth()] ?? "other"),
    times: texts.map((text) => new Date(text).getTime()).filter((time) => !Number.isNaN(time)),
  };
});

/** From 8.64e15 milliseconds on there is no date. */
export const countsMilliseconds = workflow("counts-milliseconds-of-dates", async ({ n }: { n: number }) => {
  const date = new Date(n);
  return {
    time: date.getTime(),
    isDate: !Number.isNaN(date.getTime()),
    isSet: date !== null,
    text: Number.isNaN(date.getTime()) ? "none" : date.toISOString(),
    read: Number.isNaN(new Date(Date.parse("nope")).getTime()),
  };
});

const texts = ["", "nope", "2024-02-30", "2024-05-06T07:08:09.010Z", "1969-12-31", "2024-13-01", "0000-01-01"];
const single: Run[] = texts.map((text) => ({ input: { text } }));

export const runs: Record<string, Run[]> = {
  testsADate: single,
  failsOnItsText: single,
  asksAnInvalidDate: single,
  listsDates: [
    { input: { texts: [] } },
    { input: { texts: ["2024-02-03"] } },
    { input: { texts: ["nope"] } },
    { input: { texts } },
    { input: { texts: ["2020-01-01T00:00:00+02:00", "2022-01-01"] } },
  ],
  countsMilliseconds: [0, 1.9, -1.9, 8.64e15, -8.64e15, 8.64e15 + 1, 1e300].map((n) => ({ input: { n } })),
};
