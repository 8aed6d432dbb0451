import { expect, it } from "vitest";
import type { StateMachine } from "./states.js";
import { nestedGraphsOf, walkStates } from "./walk.js";

const inner = { StartAt: "Last", States: { Last: { Type: "Succeed" } } } as const;
const machine: StateMachine = {
  StartAt: "Fan out",
  States: {
    "Fan out": {
      Type: "Parallel",
      Branches: [
        inner,
        { StartAt: "Each", States: { Each: { Type: "Map", ItemProcessor: inner, Iterator: inner, End: true } } },
      ],
      Next: "Done",
    },
    Done: { Type: "Succeed" },
  },
};

it("every state is visited once, with AWS's location and the states around it", () => {
  expect(Array.from(walkStates(machine), ({ location, within }) => [location, within.join(">")])).toEqual([
    ["/States/Fan out", ""],
    ["/States/Fan out/Branches[0]/States/Last", "Fan out"],
    ["/States/Fan out/Branches[1]/States/Each", "Fan out"],
    ["/States/Fan out/Branches[1]/States/Each/ItemProcessor/States/Last", "Fan out>Each"],
    ["/States/Fan out/Branches[1]/States/Each/Iterator/States/Last", "Fan out>Each"],
    ["/States/Done", ""],
  ]);
});

it("a graph of the wrong shape has no states", () => {
  expect([...walkStates({ States: [1] }), ...walkStates({ States: { a: null } }), ...walkStates({})]).toEqual([]);
  expect(nestedGraphsOf({ Branches: [null, 1], ItemProcessor: [] })).toEqual([]);
});
