import type { Json, ParallelState } from "@stepwright/asl";
import type { Flow } from "../../query/flow.js";
import { type Frame, openChild, recordFailedChild } from "../frame.js";
import { parallelEvent } from "../history/parallel.js";
import { runWithRecovery } from "../recovery.js";
import { runGraph } from "../run-graph.js";
import { runSiblings, SiblingFailure } from "../siblings.js";
import type { Completion, Visit } from "../visit.js";

/** Parallel: every branch gets the same input; the first failure is the state's own. */
export function executeParallel(state: ParallelState, visit: Visit, flow: Flow): Promise<Completion> {
  const { frame, run } = visit;
  return runWithRecovery(state, visit, flow, {
    run: async () => {
      const input = await flow.evaluateArguments(visit);
      run.history.record(frame.trail, parallelEvent("Started"));
      const outputs = await runBranches(state, visit, input);
      const last = run.history.events.length;
      run.history.append(last, parallelEvent("Succeeded"));
      // The exit names the last event of the branches, not the success (recorded by AWS).
      frame.trail.last = last;
      return flow.complete(visit, outputs);
    },
    onGivenUp: () => run.history.record(frame.trail, parallelEvent("Failed")),
  });
}

async function runBranches(state: ParallelState, visit: Visit, input: Json): Promise<Json[]> {
  const frames = new Map<number, Frame>();
  try {
    return await runSiblings(visit, {
      count: state.Branches.length,
      concurrency: state.Branches.length,
      run: async (index, previous, signal) => {
        const graph = state.Branches[index] ?? { StartAt: "", States: {} };
        const branch = openChild(visit.frame, { graph, previous, signal });
        frames.set(index, branch);
        const output = await runGraph(branch, input);
        visit.frame.children.delete(branch);
        return { output, last: branch.trail.last };
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof SiblingFailure)) throw thrown;
    const failed = frames.get(thrown.index);
    if (failed) recordFailedChild(visit.frame, failed, undefined);
    throw thrown.failure;
  }
}
