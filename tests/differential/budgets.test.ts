import { walkStates } from "@stepwright/asl";
import { compile } from "@stepwright/compiler";
import { expect, it } from "vitest";
import { root } from "./case-files.js";
import { runCase } from "./harness.js";
import { loadCases } from "./load-cases.js";

const file = "cases/peers/six.ts";
const { workflows } = await compile({ files: [file], root });
const cases = await loadCases(file);

/** The most states, and the most transitions of the first run: what a careful author would write by hand. */
const budgets = [
  ["peer-a-three-calls", 3, 3],
  ["peer-b-early-return", 4, 2],
  ["peer-c-running-total", 4, 8],
  ["peer-d-three-at-once", 4, 4],
  ["peer-e-catch-and-retry", 2, 1],
  ["peer-f-reshape", 1, 1],
] as const;

it.each(budgets)("%s takes at most %i states and %i transitions", async (name, states, transitions) => {
  const machine = workflows.find((workflow) => workflow.name === name);
  const one = cases.find(({ workflow }) => workflow.workflowName === name);
  const [run] = one?.runs ?? [];
  if (!machine || !one || !run) throw new Error(`${name} did not compile.`);
  const { asl } = await runCase(one, machine, run);
  expect([...walkStates(machine.definition)].length).toBeLessThanOrEqual(states);
  expect(asl.transitions).toBeLessThanOrEqual(transitions);
});
