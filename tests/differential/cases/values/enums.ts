import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

enum Level {
  Low,
  Mid = 5,
  High,
}
enum Color {
  Red = "red",
  Blue = "blue light",
}
const Status = { Open: "open", Closed: "closed" } as const;
type Status = (typeof Status)[keyof typeof Status];

export const paint = defineStep("paint", async (i: { color: string; level: number }) => `${i.color}@${i.level}`);

export const readsEnums = workflow("reads-enums", async (input: { high: boolean }) => {
  const level = input.high ? Level.High : Level.Low;
  const painted = await paint({ color: Color.Blue, level });
  return {
    level,
    painted,
    mid: Level.Mid,
    red: Color.Red,
    isHigh: level === Level.High,
    name: Level[level] ?? null,
    next: level + 1,
  };
});

export const switchesOnAnEnum = workflow("switches-on-an-enum", async (input: { color: string }) => {
  switch (input.color) {
    case Color.Red:
      return await paint({ color: Color.Red, level: Level.Low });
    case Color.Blue:
      return "blue";
    default:
      return "none";
  }
});

export const readsConstObjects = workflow("reads-const-objects", async (input: { s: Status }) => {
  const open = input.s === Status.Open;
  return {
    open,
    all: Object.values(Status),
    keys: Object.keys(Status),
    has: (Object.values(Status) as string[]).includes(input.s),
  };
});

export const runs: Record<string, Run[]> = {
  readsEnums: [{ input: { high: true } }, { input: { high: false } }],
  switchesOnAnEnum: [{ input: { color: "red" } }, { input: { color: "blue light" } }, { input: { color: "" } }],
  readsConstObjects: [{ input: { s: "open" } }, { input: { s: "closed" } }],
};
