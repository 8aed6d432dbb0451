import { expect, it } from "vitest";
import { edgesOf } from "./edges.js";

it("edges come in the order in which they are tried, with what takes them", () => {
  const choice = {
    Type: "Choice",
    Choices: [
      { Condition: "{% $n > 1 %}", Next: "Many" },
      { And: [{ Variable: "$.a", IsPresent: true }, { Not: { Variable: "$.a", NumericEquals: 1 } }], Next: "Odd" },
    ],
    Default: "One",
  };
  expect(edgesOf(choice)).toEqual([
    { kind: "choice", target: "Many", label: "$n > 1", location: "/Choices[0]/Next" },
    {
      kind: "choice",
      target: "Odd",
      label: "($.a IsPresent true) and (not ($.a NumericEquals 1))",
      location: "/Choices[1]/Next",
    },
    { kind: "default", target: "One", label: "default", location: "/Default" },
  ]);
});

it("a catcher's edge is labelled with its error names", () => {
  const task = { Type: "Task", Next: "Done", Catch: [{ ErrorEquals: ["A", "States.Timeout"], Next: "Undo" }] };
  expect(edgesOf(task)).toEqual([
    { kind: "next", target: "Done", label: "", location: "/Next" },
    { kind: "catch", target: "Undo", label: "A, States.Timeout", location: "/Catch[0]/Next" },
  ]);
});

it("fields that are no transitions give no edges", () => {
  expect(edgesOf({ Next: 1, Choices: "x", Catch: [null, { Next: {} }], Default: null })).toEqual([]);
});
