import { compile } from "@stepwright/compiler";
import { describe, expect, it } from "vitest";
import { listCaseFiles, root } from "./case-files.js";
import { runCase } from "./harness.js";
import { borderGaps } from "./known-gaps.js";
import { loadCases } from "./load-cases.js";

const files = await Promise.all(listCaseFiles("border").map(async (file) => ({ file, cases: await loadCases(file) })));
const { workflows, diagnostics } = compile({ files: files.map(({ file }) => file), root });
const errors = diagnostics.filter(({ severity }) => severity === "error");

/** Codes of the compiler's own faults: a program may be refused, but never by accident. */
const accident = /^SW(9|4002)/;

it("skips only workflows that exist", () => {
  const names = files.flatMap(({ cases }) => cases.map((one) => one.workflow.workflowName));
  expect([...borderGaps.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(files)("$file is refused or means the same", ({ file, cases }) => {
  it("fails in no phase of the compiler", () => {
    expect(errors.filter((error) => error.file === file && accident.test(error.code))).toEqual([]);
  });

  for (const one of cases) {
    it.skipIf(borderGaps.has(one.workflow.workflowName))(one.workflow.workflowName, async () => {
      const machine = workflows.find(({ name }) => name === one.workflow.workflowName);
      if (!machine) return expect(errors.some((error) => error.file === file)).toBe(true);
      for (const [index, run] of one.runs.entries()) {
        const { differences } = await runCase(one, machine, run);
        expect(differences.join("\n"), `run ${index}: ${JSON.stringify(run)}`).toBe("");
      }
    });
  }
});
