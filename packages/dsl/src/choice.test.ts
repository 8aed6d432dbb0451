import { expect, test } from "vitest";
import { choice } from "./choice.js";
import { type Engine, provideEngine } from "./engine.js";
import { otherwise } from "./otherwise.js";
import { when } from "./when.js";

const engine: Engine = {
  step: async () => null,
  parallel: async () => [],
  map: async () => [],
  wait: async () => {},
  waitUntil: async () => {},
};
provideEngine(() => engine);

test("conditions are evaluated in order, and only until one holds", async () => {
  const asked: string[] = [];
  const ask = (name: string, answer: boolean) => () => {
    asked.push(name);
    return answer;
  };
  const result = await choice([
    when(ask("a", false), () => 1),
    when(ask("b", true), async () => 2),
    when(ask("c", true), () => 3),
    otherwise(() => 4),
  ]);
  expect(result).toBe(2);
  expect(asked).toEqual(["a", "b"]);
});

test("otherwise applies when nothing else does", async () => {
  expect(await choice([when(false, () => 1), otherwise(() => 2)])).toBe(2);
  const word: string = "x";
  expect(await choice(word, { a: () => 1, otherwise: () => 2 })).toBe(2);
});

test("a table takes the line of the value, also of booleans and numbers", async () => {
  const flag: boolean = JSON.parse("false");
  expect(await choice(flag, { true: () => "yes", false: () => "no" })).toBe("no");
  const two: 1 | 2 = JSON.parse("2");
  expect(await choice(two, { 1: () => "one", 2: () => "two" })).toBe("two");
});

test("a value that its type does not allow fails by the name ASL has for it", async () => {
  const lie: "a" = JSON.parse('"toString"');
  await expect(choice(lie, { a: () => 1 })).rejects.toMatchObject({ name: "States.NoChoiceMatched" });
});
