import { type Json, limits, parseDuration } from "@stepwright/asl";
import { cloneJson, type Engine, provideEngine } from "@stepwright/dsl/internal";
import { parseTimestamp } from "../interpreter/timestamp.js";
import { type Branches, runBranches } from "./branches.js";
import { runStepCall } from "./native-step.js";
import { performOperation } from "./operation.js";
import { runWithRetries } from "./recover.js";
import { currentScope, type Scope } from "./scope.js";
import { rulesOf } from "./task-policy.js";

/** Finds the run of the calling code; the answers to all helpers come from there. */
provideEngine(() => {
  const scope = currentScope();
  return scope && engineOf(scope);
});

function engineOf(scope: Scope): Engine {
  return {
    step: (call) => performOperation(scope, (operation) => runStepCall(scope, operation, call)),
    parallel: (branches, policy) =>
      fork(scope, policy, async () => ({
        count: branches.length,
        concurrency: branches.length,
        run: async (index) => branches[index]?.(),
        describe: (index) => `the result of branch ${index}`,
      })),
    map: (items, each, policy) =>
      fork(scope, policy, async () => {
        const copies = cloneItems(items);
        return {
          count: copies.length,
          concurrency: widthOf(policy.concurrency, copies.length),
          run: async (index) => Reflect.apply(each, undefined, [copies[index], index]),
          describe: (index) => `the result of item ${index}`,
        };
      }),
    wait: (duration) => performOperation(scope, async () => sleep(scope, secondsOf(duration) * 1_000)),
    waitUntil: (timestamp) =>
      performOperation(scope, async () => {
        const until = parseTimestamp(timestamp);
        if (until === undefined) throw new RangeError(badTimestamp(timestamp));
        return sleep(scope, until - scope.run.settings.clock.now());
      }),
  };
}

/** Parallel and Map: branches that are started afresh by each retry. */
function fork(
  scope: Scope,
  policy: Parameters<Engine["parallel"]>[1],
  open: () => Promise<Branches>,
): Promise<unknown[]> {
  return performOperation(scope, async (operation) => {
    const { retriers } = rulesOf(policy);
    return runWithRetries(scope, retriers, async () => runBranches(scope, operation, await open()));
  });
}

/** Each attempt works on its own copies. */
function cloneItems(items: readonly unknown[]): readonly Json[] {
  const copies = cloneJson(items, "the items of map");
  return Array.isArray(copies) ? copies : [];
}

function widthOf(concurrency: number | undefined, count: number): number {
  if (concurrency === undefined || concurrency === 0) return count;
  if (Number.isSafeInteger(concurrency) && concurrency > 0) return concurrency;
  throw new RangeError(`map: concurrency is ${concurrency}. Write a whole number, 0 for all items at once.`);
}

/** Nothing to wait for takes no timer (AWS: "a past timestamp continues immediately"). */
function sleep(scope: Scope, milliseconds: number): Promise<void> {
  const { run, signal } = scope;
  return run.track(async () => {
    if (milliseconds > 0) await run.settings.clock.sleep(milliseconds, signal);
  });
}

function secondsOf(duration: string): number {
  const seconds = parseDuration(duration);
  if (seconds !== undefined && seconds <= limits.maxSeconds) return seconds;
  throw new RangeError(
    `wait: ${JSON.stringify(duration)} is no duration. Write whole seconds, at most ${limits.maxSeconds}, such as "30s", "10 minutes" or "3 days".`,
  );
}

function badTimestamp(timestamp: string): string {
  return `waitUntil: ${JSON.stringify(timestamp)} is no timestamp. Write ISO 8601 with date, time and zone, such as "2026-01-31T08:00:00Z".`;
}
