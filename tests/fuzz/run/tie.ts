import type { NativeRun } from "@stepwright/runtime";

type Attempt = NativeRun["steps"][number];

/**
 * Whether a branch failed in the very instant in which another branch of its fork failed too, or called something. Which comes
 * first is as good as drawn, on AWS too: two runs may differ in it.
 */
export function hasTie({ steps }: NativeRun): boolean {
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
