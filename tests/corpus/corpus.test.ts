import { validateDefinitionText, walkStates } from "@stepwright/asl";
import { expect, test } from "vitest";
import { runMutant } from "../hostile-machines/run-mutant.js";
import { isFull } from "../scale/full.js";
import { hasCorpus, readCorpus } from "./corpus.js";
import { judge, judgeOurselves } from "./judge.js";
import { differs, groupOf } from "./verdict-groups.js";
import { writeVerdicts } from "./write-verdicts.js";

// A call of the other validator takes 80 ms, so a tenth of the corpus stands for it unless all of it is asked for.
const step = isFull ? 1 : 10;

test.skipIf(!hasCorpus)("every definition of the corpus is read, and every state of it is walked", () => {
  for (const file of readCorpus()) {
    const broken = validateDefinitionText(file.text).filter(({ code }) => code === "INVALID_JSON_DESCRIPTION");
    expect(broken, file.name).toEqual([]);
    expect(() => judgeOurselves(file), file.name).not.toThrow();
    const states = [...walkStates(JSON.parse(file.text))];
    if (judgeOurselves(file).length === 0) expect(states.length, file.name).toBeGreaterThan(0);
  }
});

test.skipIf(!hasCorpus)("every definition that the validator accepts runs to an outcome", async () => {
  const accepted = readCorpus().filter((file) => judgeOurselves(file).length === 0);
  for (const { name, text } of accepted) {
    const { status } = await runMutant(JSON.parse(text), { items: [1], name: "x" }, []);
    expect(["SUCCEEDED", "FAILED", "TIMED_OUT"], name).toContain(status);
  }
});

test.skipIf(!hasCorpus)("each verdict that differs from the one of asl-validator has its reason", async () => {
  const all = readCorpus().filter((_, index) => index % step === 0);
  const verdicts = all.map(judge);
  const unexplained = verdicts.filter((one) => differs(one) && groupOf(one) === undefined);
  expect(unexplained).toEqual([]);
  if (isFull) await expect(writeVerdicts(verdicts)).toMatchFileSnapshot("verdicts.md");
});
