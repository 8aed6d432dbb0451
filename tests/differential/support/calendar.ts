export enum Weekday {
  Mon = 1,
  Fri = 5,
}
export enum Level {
  Low = "low",
  High = "high",
}
export const rates = { a: 1, b: [1, 2] } as const;
export const names = ["x", "y"];
export const isWeekend = (day: number): boolean => day > Weekday.Fri;
