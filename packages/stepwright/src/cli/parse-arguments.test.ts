import { expect, test } from "vitest";
import { parseArguments } from "./parse-arguments.js";

const specs = {
  out: { type: "string", value: "DIR", description: "" },
  mock: { type: "string", multiple: true, description: "" },
  json: { type: "boolean", description: "" },
} as const;
const parse = (...args: string[]) => parseArguments(args, specs, "build");

test("options and paths may come in any order, and a list keeps its own", () => {
  expect(parse("a", "--mock", "x=1", "--out=o", "b", "--mock", "y=-1")).toEqual({
    positionals: ["a", "b"],
    options: { mock: ["x=1", "y=-1"], out: "o" },
  });
});

test("a lone dash is a path, and so is everything after two", () => {
  expect(parse("-", "--", "--json").positionals).toEqual(["-", "--json"]);
});

test("a negative number is a value, another option is none", () => {
  expect(parse("--out", "-5").options).toEqual({ out: "-5" });
  expect(() => parse("--out", "--json")).toThrow("--out needs a value");
});

test("names of Object's own members are no options", () => {
  expect(() => parse("--constructor")).toThrow("build has no option --constructor.");
});
