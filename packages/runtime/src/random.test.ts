import { expect, test } from "vitest";
import { createRandom, createRandomSource } from "./random.js";

test("one seed gives one sequence, another seed another", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(draw(7).every((number) => number >= 0 && number < 1)).toBe(true);
});

test("a drawn identifier is a version 4 UUID", () => {
  expect(createRandomSource(1).uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("jitter never changes the numbers of a run", () => {
  const calm = createRandomSource(3);
  const shaken = createRandomSource(3);
  shaken.jitter();
  shaken.uuid();
  expect(shaken.random()).toBe(calm.random());
});
