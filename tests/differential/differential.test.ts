import { validateDefinition } from "@stepwright/asl";
import { beforeAll, describe, expect, it } from "vitest";
import { listCaseFiles } from "./case-files.js";
import { type CompiledCases, compileCases, describeDiagnostic, runCase } from "./harness.js";
import { knownGaps } from "./known-gaps.js";
import { type Case, loadCases } from "./load-cases.js";

const files = await Promise.all(listCaseFiles("cases").map(async (file) => ({ file, cases: await loadCases(file) })));
const names = files.flatMap(({ cases }) => cases.map(({ workflow }) => workflow.workflowName));

let compiled: CompiledCases;
beforeAll(async () => {
  compiled = await compileCases();
}, 120_000);

describe("the suite", () => {
  it("names each workflow once", () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("skips only workflows that exist", () => {
    expect([...knownGaps.keys()].filter((name) => !names.includes(name))).toEqual([]);
  });

  it("compiles every case file without an error", () => {
    const errors = compiled.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(describeDiagnostic)).toEqual([]);
  });
});

for (const { file, cases } of files) {
  describe(file, () => {
    for (const one of cases) {
      const { workflowName } = one.workflow;
      it.skipIf(knownGaps.has(workflowName))(workflowName, () => provesEqual(one));
    }
  });
}

async function provesEqual(one: Case): Promise<void> {
  const name = one.workflow.workflowName;
  const machine = compiled.workflows.get(name);
  if (!machine) {
    const reasons = compiled.diagnostics.filter(({ file }) => file === one.file).map(describeDiagnostic);
    throw new Error(`${name} did not compile. Diagnostics of ${one.file}:\n${reasons.join("\n")}`);
  }
  expect(validateDefinition(machine.definition).filter(({ severity }) => severity === "ERROR")).toEqual([]);
  expect(compiled.outside.get(name) ?? []).toEqual([]);
  for (const [index, run] of one.runs.entries()) {
    const { differences } = await runCase(one, machine, run);
    expect(differences.join("\n"), `run ${index}: ${JSON.stringify(run)}`).toBe("");
  }
}
