import type { Program } from "../generate/cx.js";
import { judgePrograms } from "../run/batch.js";
import { signatureOf, type Verdict } from "../run/verdict.js";
import { type Grain, listCandidates } from "./candidates.js";
import { shrinkJson } from "./shrink-json.js";

export interface Reduced {
  readonly program: Program;
  readonly verdict: Verdict;
}

const atOnce = 32;

/** The smallest program found that fails in the same way, until the time (in milliseconds) is over. */
export async function reduceProgram(failing: Reduced, budget: number): Promise<Reduced> {
  const end = Date.now() + budget;
  const { program, verdict } = failing;
  const run = program.runs[verdict.run ?? 0];
  let best: Reduced = { program: { ...program, runs: run === undefined ? program.runs : [run] }, verdict };
  for (const list of [programsOf("statements"), programsOf("expressions"), runsOf, programsOf("expressions")]) {
    for (let smaller: Reduced | undefined = best; smaller !== undefined && Date.now() < end; ) {
      smaller = await findFailing(list(best.program), signatureOf(verdict), end);
      best = smaller ?? best;
    }
  }
  return best;
}

const programsOf =
  (grain: Grain) =>
  (program: Program): Program[] =>
    listCandidates(program.source, grain).map((source) => ({ ...program, source }));

function runsOf(program: Program): Program[] {
  const [run] = program.runs;
  if (run === undefined) return [];
  const fewerMocks = Object.keys(run.mocks).map((name) => {
    const { [name]: _left, ...mocks } = run.mocks;
    return { ...run, mocks };
  });
  const shorterMocks = Object.entries(run.mocks).flatMap(([name, answers]) =>
    answers.length < 2
      ? []
      : answers.map((_, index) => ({ ...run, mocks: { ...run.mocks, [name]: answers.toSpliced(index, 1) } })),
  );
  const inputs = [...shrinkJson(run.input)].map((input) => ({ ...run, input }));
  return [...fewerMocks, ...shorterMocks, ...inputs].map((smaller) => ({ ...program, runs: [smaller] }));
}

async function findFailing(programs: readonly Program[], signature: string, end: number): Promise<Reduced | undefined> {
  for (let start = 0; start < programs.length && Date.now() < end; start += atOnce) {
    const batch = programs.slice(start, start + atOnce);
    const verdicts = await judgePrograms(batch, 2_000);
    const index = verdicts.findIndex((verdict) => signatureOf(verdict) === signature);
    const [program, verdict] = [batch[index], verdicts[index]];
    if (program !== undefined && verdict !== undefined) return { program, verdict };
  }
  return undefined;
}
