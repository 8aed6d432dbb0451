import type { BothRuns, NativeRun } from "@stepwright/runtime";

type Attempt = NativeRun["steps"][number];

/**
 * Whether a branch failed in the very instant in which another branch of its fork failed too, or called something. Which comes
 * first is as good as drawn, on AWS too: two runs may differ in it.
 */
export function hasTie({ native, asl, differences }: BothRuns): boolean {
  return failsBesideCall(native) || throwsBesideCall(native, asl) || callsBeside(native, differences);
}

/** Two branches called something in one instant: which is first is drawn too. */
function callsBeside({ steps }: NativeRun, differences: readonly string[]): boolean {
  return differences.every((text) => {
    const [, one, other] = /^order: the workflow called (\S+) before (\S+),/.exec(text) ?? [];
    return steps.some(
      (first) =>
        first.name === one &&
        steps.some(
          ({ name, branch, startedAt }) =>
            name === other && startedAt === first.startedAt && isBeside(first.branch, branch),
        ),
    );
  });
}

/** The same where the branch failed by itself, with a `throw` or an expression: no call of the native run tells when. */
function throwsBesideCall({ steps }: NativeRun, { history }: BothRuns["asl"]): boolean {
  const instants = history.filter(({ type }) => forkFailures.has(type)).map(({ timestamp }) => Date.parse(timestamp));
  return steps.some(({ branch, startedAt }) => branch !== "" && instants.includes(startedAt));
}

const forkFailures: ReadonlySet<string> = new Set(["ParallelStateFailed", "MapStateFailed"]);

function failsBesideCall({ steps }: NativeRun): boolean {
  return steps.some(
    (failed) =>
      failed.error !== undefined &&
      steps.some((other) => isBeside(failed.branch, other.branch) && isBusyAt(other, failed.endedAt)),
  );
}

const isBusyAt = ({ startedAt, endedAt, error }: Attempt, instant: number | undefined): boolean =>
  startedAt === instant || (error !== undefined && endedAt === instant);

/** Branches are written `fork.branch/fork.branch`: two are beside each other where they part at one fork. */
function isBeside(one: string, other: string): boolean {
  const [left, right] = [one.split("/"), other.split("/")];
  const parting = left.findIndex((part, index) => part !== right[index]);
  const [mine, theirs] = [left[parting], right[parting]];
  return mine !== undefined && theirs !== undefined && mine !== "" && mine.split(".")[0] === theirs.split(".")[0];
}
