import { listCandidates } from "../reduce/candidates.js";
import { type HostileFailure, judgeSources, kindOf } from "./judge-sources.js";

const atOnce = 24;

/** The smallest source found that fails in the same way, until the time (in milliseconds) is over. */
export async function reduceSource(failure: HostileFailure, budget: number): Promise<HostileFailure> {
  const end = Date.now() + budget;
  let best = failure;
  if (failure.kind === "slow") return best;
  for (const grain of ["statements", "expressions"] as const) {
    for (let smaller: HostileFailure | undefined = best; smaller !== undefined && Date.now() < end; ) {
      smaller = await findFailing(best, grain, end);
      best = smaller ?? best;
    }
  }
  return best;
}

async function findFailing(
  { mutant, ...failure }: HostileFailure,
  grain: "statements" | "expressions",
  end: number,
): Promise<HostileFailure | undefined> {
  const candidates = listCandidates(mutant.text, grain).map((text) => ({ from: mutant.from, text }));
  const kind = kindOf({ ...failure, mutant });
  for (let start = 0; start < candidates.length && Date.now() < end; start += atOnce) {
    const { failures } = await judgeSources(candidates.slice(start, start + atOnce));
    const same = failures.find((one) => kindOf(one) === kind);
    if (same !== undefined) return same;
  }
  return undefined;
}
