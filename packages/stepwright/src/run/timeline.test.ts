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
