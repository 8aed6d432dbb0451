import type { StateMachine } from "@stepwright/asl";
import { executeMachine, TaskFailure, VirtualClock } from "@stepwright/runtime";
import { expect, test } from "vitest";
import { describeVisits } from "./describe-path.js";
import { readTimeline } from "./timeline.js";

const lambda = { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", Arguments: { FunctionName: "f" } } as const;

test("the path tells nesting, retries, waits and what was caught", async () => {
  const { history } = await executeMachine(
    {
      QueryLanguage: "JSONata",
      StartAt: "flaky",
      States: {
        flaky: { ...lambda, Retry: [{ ErrorEquals: ["Busy"], IntervalSeconds: 5 }], Next: "both" },
        both: {
          Type: "Parallel",
          Branches: [{ StartAt: "inner", States: { inner: { Type: "Pass", End: true } } }],
          Next: "bad",
        },
        bad: { ...lambda, Catch: [{ ErrorEquals: ["States.ALL"], Next: "pause" }], End: true },
        pause: { Type: "Wait", Seconds: 86_400, Next: "end" },
        end: { Type: "Fail", Error: "Given up" },
      },
    },
    {
      input: {},
      clock: new VirtualClock(),
      tasks: async ({ stateName, attempt }) => {
        if (stateName === "bad" || attempt === 0) throw new TaskFailure("Busy");
        return {};
      },
    },
  );
  expect(describeVisits(readTimeline(history), (_, text) => text)).toEqual([
    "  ✓ flaky                           Busy, then succeeded after 1 retry",
    "  ✓ both     after 5 seconds",
    "    ✓ inner  after 5 seconds",
    "  ✗ bad      after 5 seconds        Busy, caught",
    "  ✓ pause    after 5 seconds",
    "  ✗ end      after 1 day 5 seconds  fails",
  ]);
});

const branch = (
  name: string,
  state: Exclude<StateMachine["States"][string], { Type: "Choice" | "Succeed" | "Fail" }>,
) => ({
  StartAt: name,
  States: { [name]: { ...state, End: true } },
});
const wait = { Type: "Wait", Seconds: 100 } as const;
const anyError = { ErrorEquals: ["States.ALL"] };

/** The lines of a run in which every task whose name starts with `bad` fails as Busy. */
async function describe(definition: StateMachine): Promise<string[]> {
  const { history } = await executeMachine(
    { QueryLanguage: "JSONata", ...definition },
    {
      input: {},
      clock: new VirtualClock(),
      tasks: async ({ stateName }) => {
        if (stateName.startsWith("bad")) throw new TaskFailure("Busy");
        return {};
      },
    },
  );
  return describeVisits(readTimeline(history), (_, text) => text);
}

test("the siblings of a failed branch are stopped, and what follows stands beside the Parallel", async () => {
  const inner = branch("inner", { Type: "Parallel", Branches: [branch("slower", wait), branch("bad", lambda)] });
  const catches = [{ ...anyError, Next: "undo" }];
  const outer = { Type: "Parallel", Branches: [branch("slow", wait), inner], Catch: catches, End: true } as const;
  expect(await describe({ StartAt: "outer", States: { outer, undo: { ...lambda, End: true } } })).toEqual([
    "  ✗ outer       Busy, caught",
    "    ○ slow      stopped",
    "    ✗ inner     Busy",
    "      ○ slower  stopped",
    "      ✗ bad     Busy",
    "  ✓ undo",
  ]);
});

test("a Parallel that is retried starts its branches again beneath itself", async () => {
  const branches = [branch("slow", wait), branch("bad", lambda)];
  const retry = [{ ...anyError, MaxAttempts: 1, IntervalSeconds: 2 }];
  const both = { Type: "Parallel", Branches: branches, Retry: retry, End: true } as const;
  expect(await describe({ StartAt: "both", States: { both } })).toEqual([
    "  ✗ both                     Busy after 1 retry",
    "    ○ slow                   stopped",
    "    ✗ bad                    Busy",
    "    ○ slow  after 2 seconds  stopped",
    "    ✗ bad   after 2 seconds  Busy",
  ]);
});

test("a Map ends with the failure of one iteration", async () => {
  const processor = branch("bad", lambda);
  const each = { Type: "Map", Items: [1], ItemProcessor: processor, Catch: [{ ...anyError, Next: "undo" }] } as const;
  expect(
    await describe({ StartAt: "each", States: { each: { ...each, End: true }, undo: { ...lambda, End: true } } }),
  ).toEqual(["  ✗ each   Busy, caught", "    ✗ bad  Busy", "  ✓ undo"]);
});

test("an expression that fails is told at its state", async () => {
  const pure = branch("pure", { Type: "Pass", Output: "{% $states.input.missing %}" });
  const both = { Type: "Parallel", Branches: [branch("slow", wait), pure], End: true } as const;
  expect(await describe({ StartAt: "both", States: { both } })).toEqual([
    "  ✗ both    States.QueryEvaluationError",
    "    ○ slow  stopped",
    "    ✗ pure  States.QueryEvaluationError",
  ]);
});

test("a Fail state in a branch fails the Parallel, and time that is over stops what runs", async () => {
  const fail = { StartAt: "fail", States: { fail: { Type: "Fail", Error: "E" } } } as const;
  const both = {
    Type: "Parallel",
    Branches: [branch("slow", wait), fail],
    Catch: [{ ...anyError, Next: "later" }],
  } as const;
  const States = { both: { ...both, End: true }, later: { ...wait, End: true } } as const;
  expect(await describe({ StartAt: "both", TimeoutSeconds: 9, States })).toEqual([
    "  ✗ both    failed, caught",
    "    ○ slow  stopped",
    "    ✗ fail  fails",
    "  ○ later   stopped",
  ]);
});
