import { expect, test } from "vitest";
import { locateInJson } from "./locate-in-json.js";

test("every value is found by its location, whatever its text holds", () => {
  const text = '{ "States": { "a/b \\"c\\"": { "Retry": [ 1, { "x": "}]," } ] } }, "e": [] }';
  const places = locateInJson(text);
  const at = (location: string) => text.slice(places.get(location)?.start, places.get(location)?.end);
  expect(at("")).toBe(text);
  expect(at('/States/a/b "c"/Retry[0]')).toBe("1");
  expect(at('/States/a/b "c"/Retry[1]/x')).toBe('"}],"');
  expect(at("/e")).toBe("[]");
});
