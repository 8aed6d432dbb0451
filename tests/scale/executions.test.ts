import type { StateMachine } from "@stepwright/asl";
import { executeMachine, VirtualClock } from "@stepwright/runtime";
import { expect, test } from "vitest";
import { scaled } from "./full.js";
import { heldBytes } from "./heap.js";

/** Twelve states of every kind but Fail, each entered once. */
const machine: StateMachine = {
  QueryLanguage: "JSONata",
  StartAt: "Read",
  States: {
    Read: { Type: "Pass", Assign: { order: "{% $states.input %}", total: 0 }, Next: "Check" },
    Check: {
      Type: "Choice",
      Choices: [{ Condition: "{% $count($order.lines) > 0 %}", Next: "Price" }],
      Default: "Done",
    },
    Price: {
      Type: "Map",
      Items: "{% $order.lines %}",
      ItemProcessor: {
        StartAt: "Line",
        States: { Line: { Type: "Pass", Output: "{% $states.input.price * $states.input.count %}", End: true } },
      },
      Assign: { total: "{% $sum($states.result) %}" },
      Next: "Pay",
    },
    Pay: {
      Type: "Task",
      Resource: "arn:aws:lambda:us-east-1:111111111111:function:pay",
      Arguments: { amount: "{% $total %}" },
      Retry: [{ ErrorEquals: ["States.ALL"] }],
      Assign: { receipt: "{% $states.result %}" },
      Next: "Rest",
    },
    Rest: { Type: "Wait", Seconds: 86_400, Next: "Ship" },
    Ship: {
      Type: "Parallel",
      Branches: [
        { StartAt: "Pack", States: { Pack: { Type: "Pass", Output: "packed", End: true } } },
        {
          StartAt: "Notify",
          States: {
            Notify: { Type: "Task", Resource: "arn:aws:lambda:us-east-1:111111111111:function:notify", Next: "Told" },
            Told: { Type: "Succeed" },
          },
        },
      ],
      Next: "Done",
    },
    Done: { Type: "Pass", Output: { total: "{% $total %}", shipped: "{% $states.input %}" }, Next: "End" },
    End: { Type: "Succeed" },
  },
};

const input = { lines: [{ price: 2, count: 3 }], note: "x".repeat(200) };

async function runAll(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const tasks = async () => ({ ok: true });
    const outcome = await executeMachine(machine, { input, tasks, clock: new VirtualClock(0), seed: index });
    if (outcome.status !== "SUCCEEDED" || outcome.path.length !== 12)
      throw new Error(`${outcome.status} ${outcome.error}`);
  }
}

test("executions of a machine of twelve states leave nothing behind in the process", async () => {
  await runAll(100);
  const before = heldBytes();
  await runAll(scaled(10_000));
  const grownBytes = heldBytes() - before;
  // One leaked execution in a hundred, with the 30 events of its history, would be more.
  expect(grownBytes).toBeLessThan(4 * 1024 * 1024);
});
