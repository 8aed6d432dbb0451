import { errorNames } from "@stepwright/asl";
import { compile } from "@stepwright/compiler";
import type { BothRuns } from "@stepwright/runtime";
import { describe, expect, it } from "vitest";
import { listCaseFiles, root } from "./case-files.js";
import { runCase } from "./harness.js";
import { stops } from "./known-gaps.js";
import { loadCases } from "./load-cases.js";

const files = await Promise.all(listCaseFiles("border").map(async (file) => ({ file, cases: await loadCases(file) })));
const { workflows, diagnostics } = compile({ files: files.map(({ file }) => file), root });
const errors = diagnostics.filter(({ severity }) => severity === "error");

/** Codes of the compiler's own faults: a program may be refused, but never by accident. */
const accident = /^SW(9|4002)/;

it("names only workflows that exist", () => {
  const names = files.flatMap(({ cases }) => cases.map((one) => one.workflow.workflowName));
  expect([...stops.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

/** The machine stopped where JavaScript went on: no answer is better than another one. */
function isStop({ native, asl }: BothRuns): boolean {
  return native.status === "SUCCEEDED" && asl.status === "FAILED" && asl.error === errorNames.queryEvaluation;
}

describe.each(files)("$file is refused or means the same", ({ file, cases }) => {
  it("fails in no phase of the compiler", () => {
    expect(errors.filter((error) => error.file === file && accident.test(error.code))).toEqual([]);
  });

  for (const one of cases) {
    it(one.workflow.workflowName, async () => {
      const mayStop = stops.has(one.workflow.workflowName);
      const machine = workflows.find(({ name }) => name === one.workflow.workflowName);
      if (!machine) return expect(errors.some((error) => error.file === file)).toBe(true);
      let stopped = 0;
      for (const [index, run] of one.runs.entries()) {
        const both = await runCase(one, machine, run);
        if (mayStop && isStop(both)) stopped += 1;
        else expect(both.differences.join("\n"), `run ${index}: ${JSON.stringify(run)}`).toBe("");
      }
      expect(stopped > 0).toBe(mayStop);
    });
  }
});
