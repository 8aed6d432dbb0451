import type { Json, State, StateMachine, TaskState } from "@stepwright/asl";
import { defineStep, map, parallel, StatesTimeout, step, stepError, wait, workflow } from "@stepwright/dsl";
import { expect, test } from "vitest";
import { type RunBothOptions, runBoth } from "./run-both.js";

const OutOfStock = stepError("OutOfStock")<{ sku: string }>();
let bodies = 0;
const double = defineStep("double", async (n: number) => {
  bodies += 1;
  return n * 2;
});
const refuse = defineStep("refuse", async (sku: string): Promise<Json> => {
  throw new OutOfStock({ sku });
});

function call(name: string, input: Json, rest: Partial<TaskState> = {}): TaskState {
  return {
    Type: "Task",
    Resource: "arn:aws:states:::lambda:invoke",
    Arguments: { FunctionName: `\${${name}}`, Payload: { v: 1, step: name, input } },
    Output: "{% $states.result.Payload %}",
    ...rest,
  };
}

function machine(StartAt: string, States: Readonly<Record<string, State>>): StateMachine {
  return { QueryLanguage: "JSONata", StartAt, States };
}

function both(flow: RunBothOptions["workflow"], definition: StateMachine, rest: Partial<RunBothOptions> = {}) {
  return runBoth({ workflow: flow, definition, input: {}, startAt: 0, ...rest });
}

const twoDoubles = workflow("two", async () => {
  const a = await double(2);
  await wait("5s");
  return double(a);
});
const wait5: State = { Type: "Wait", Seconds: 5, Next: "B" };

test("a workflow and its machine are equal, and no body runs twice", async () => {
  bodies = 0;
  const runs = await both(
    twoDoubles,
    machine("A", {
      A: call("double", 2, { Assign: { a: "{% $states.result.Payload %}" }, Next: "W" }),
      W: wait5,
      B: call("double", "{% $a %}", { End: true }),
    }),
  );
  expect(runs.differences).toEqual([]);
  expect(runs).toMatchObject({ equal: true, native: { output: 8 }, asl: { output: 8, endedAt: 5_000 } });
  expect(runs.asl.steps).toMatchObject([
    { name: "double", attempt: 0, input: 2, output: 4 },
    { name: "double", attempt: 0, input: 4, output: 8 },
  ]);
  expect(bodies).toBe(2);
});

test("another input, another time and another output are differences", async () => {
  const runs = await both(
    twoDoubles,
    machine("A", {
      A: call("double", 2, { Next: "W" }),
      W: { ...wait5, Seconds: 6 },
      B: call("double", 5, { Output: { x: 1 }, End: true }),
    }),
  );
  expect(runs.equal).toBe(false);
  expect(runs.differences).toEqual([
    'output: native 8, asl {"x":1}',
    "elapsed: native 5 s, asl 6 s",
    "step double, input: native 4, asl 5",
    "step double, attempt 0: native started after 5 s, asl after 6 s",
  ]);
});

test("a call too many and a call too few are differences", async () => {
  const few = await both(twoDoubles, machine("A", { A: call("double", 2, { Output: 8, End: true }) }));
  expect(few.differences).toContain("step double: the workflow called it with 4, the state machine did not");
  const many = await both(
    workflow("one", async () => double(2)),
    machine("A", { A: call("double", 2, { Next: "B" }), B: call("double", 4, { End: true }) }),
  );
  expect(many.differences).toContain("step double: the state machine called it with 4, the workflow did not");
});

test("the order of calls counts within a line of execution", async () => {
  const runs = await both(
    workflow("order", async () => {
      await step("first", async () => 1);
      await step("second", async () => 2);
    }),
    machine("B", { B: call("second", {}, { Next: "A" }), A: call("first", {}, { Output: null, End: true }) }),
  );
  expect(runs.differences).toEqual(["order: the workflow called first before second, the state machine after it"]);
});

test("retries are compared attempt by attempt, with their times", async () => {
  const flow = workflow("retry", async () => step(double, 1, { retry: { retries: 2, interval: "2s" } }));
  const mocks = { double: { $answers: ["!Busy", "!Busy", 7] } };
  const Retry = [{ ErrorEquals: ["States.ALL"], IntervalSeconds: 2, MaxAttempts: 2 }];
  const equal = await both(flow, machine("A", { A: call("double", 1, { Retry, End: true }) }), { mocks });
  expect(equal.differences).toEqual([]);
  expect(equal.asl.steps.map(({ attempt, error }) => [attempt, error])).toEqual([
    [0, "Busy"],
    [1, "Busy"],
    [2, undefined],
  ]);
  const never = await both(flow, machine("A", { A: call("double", 1, { End: true }) }), { mocks });
  expect(never.differences).toContain("step double: native 3 attempts, asl 1");
});

test("errors compare by name and by what their cause says", async () => {
  const flow = workflow("fails", async () => refuse("a"));
  const equal = await both(flow, machine("A", { A: call("refuse", "a", { End: true }) }));
  expect(equal.differences).toEqual([]);
  expect(equal.asl).toMatchObject({ status: "FAILED", error: "OutOfStock" });
  const thrown = workflow("throws", async () => {
    throw new OutOfStock({ sku: "a" });
  });
  const fail = (sku: string): State => ({
    Type: "Fail",
    Error: "OutOfStock",
    Cause: JSON.stringify({
      errorMessage: JSON.stringify({ data: { sku }, message: "OutOfStock" }),
      errorType: "OutOfStock",
    }),
  });
  expect((await both(thrown, machine("F", { F: fail("a") }))).differences).toEqual([]);
  expect((await both(thrown, machine("F", { F: fail("b") }))).differences).toEqual([
    'cause.errorMessage.data.sku: native "a", asl "b"',
  ]);
});

test("what throws in JavaScript is a failing expression in the machine", async () => {
  const flow = workflow("type-error", async (input: { list?: string[] }) => JSON.parse("null").length + input.list);
  const runs = await both(flow, machine("P", { P: { Type: "Pass", Output: "{% $error('no') %}", End: true } }));
  expect(runs.native.error).toBe("TypeError");
  expect(runs.asl.error).toBe("States.QueryEvaluationError");
  expect(runs.equal).toBe(true);
});

test("a timed out attempt has to be ended by the machine's own timeout", async () => {
  const slow = defineStep("slow", { timeout: "1s" }, () => new Promise<null>(() => undefined));
  const flow = workflow("late", async () => {
    try {
      return await slow();
    } catch (error) {
      return error instanceof StatesTimeout;
    }
  });
  const Catch = [{ ErrorEquals: ["States.Timeout"], Output: true, Next: "Done" }];
  const Done: State = { Type: "Succeed" };
  const equal = await both(
    flow,
    machine("A", { A: call("slow", null, { TimeoutSeconds: 1, Catch, End: true }), Done }),
  );
  expect(equal.differences).toEqual([]);
  const without = await both(flow, machine("A", { A: call("slow", null, { Catch, End: true }), Done }));
  expect(without.differences).toEqual(["elapsed: native 1 s, asl 2 s"]);
});

const branchesOf = (first: readonly [string, State][], second: readonly [string, State][]): State => ({
  Type: "Parallel",
  Branches: [first, second].map((states) => ({ StartAt: states[0]?.[0] ?? "", States: Object.fromEntries(states) })),
  Catch: [{ ErrorEquals: ["States.ALL"], Output: "caught", Next: "Done" }],
  End: true,
});

test("parallel branches stop alike, and what happens at the instant of the failure is the same", async () => {
  const flow = workflow("branches", async () => {
    try {
      return await parallel([
        () => refuse("a"),
        async () => {
          await double(1);
          await double(2);
          await wait("1s");
          return double(3);
        },
      ]);
    } catch {
      return "caught";
    }
  });
  const runs = await both(
    flow,
    machine("P", {
      P: branchesOf(
        [["R", call("refuse", "a", { End: true })]],
        [
          ["D1", call("double", 1, { Next: "D2" })],
          ["D2", call("double", 2, { Next: "W" })],
          ["W", { Type: "Wait", Seconds: 1, Next: "D3" }],
          ["D3", call("double", 3, { End: true })],
        ],
      ),
      Done: { Type: "Succeed" },
    }),
  );
  expect(runs.differences).toEqual([]);
  expect(runs.native.path).toEqual(["refuse", "double", "double"]);
});

test("orphans of Promise.all may be missing in the machine, whether the failure is caught or not", async () => {
  const chain = async () => {
    await double(1);
    await double(2);
    await wait("1s");
    return double(3);
  };
  const states = branchesOf(
    [["R", call("refuse", "a", { End: true })]],
    [
      ["D1", call("double", 1, { Next: "D2" })],
      ["D2", call("double", 2, { Next: "W" })],
      ["W", { Type: "Wait", Seconds: 1, Next: "D3" }],
      ["D3", call("double", 3, { End: true })],
    ],
  );
  const uncaught = workflow("uncaught", async () => Promise.all([refuse("a"), chain()]));
  const { Catch: _Catch, ...failing } = { Catch: undefined, ...states };
  expect((await both(uncaught, machine("P", { P: failing }))).differences).toEqual([]);
  const caught = workflow("caught", async () => {
    try {
      return await Promise.all([refuse("a"), chain()]);
    } catch {
      await wait("1 minute");
      return "caught";
    }
  });
  const runs = await both(caught, machine("P", { P: states, Done: { Type: "Wait", Seconds: 60, End: true } }));
  expect(runs.differences).toEqual([]);
  expect(runs.native.steps.filter(({ orphan }) => orphan).map(({ input }) => input)).toEqual([2, 3]);
});

test("iterations with equal inputs and different answers keep their answers", async () => {
  const flow = workflow("items", async (input: { list: number[] }) => map(input.list, (n) => double(n)));
  const runs = await both(
    flow,
    machine("M", {
      M: {
        Type: "Map",
        Items: "{% $states.input.list %}",
        ItemProcessor: { StartAt: "D", States: { D: call("double", "{% $states.input %}", { End: true }) } },
        End: true,
      },
    }),
    { input: { list: [1, 1, 1] }, mocks: { double: { $answers: ["a", "b", "c"] } } },
  );
  expect(runs.differences).toEqual([]);
  expect(runs.asl.output).toEqual(["a", "b", "c"]);
});

test("both engines draw the same numbers and read the same time", async () => {
  const flow = workflow("draws", async () => {
    await wait("1s");
    return { now: Date.now(), random: Math.random(), id: crypto.randomUUID() };
  });
  const runs = await both(
    flow,
    machine("W", {
      W: {
        Type: "Wait",
        Seconds: 1,
        Next: "P",
      },
      P: {
        Type: "Pass",
        Output: { now: "{% $millis() %}", random: "{% $random() %}", id: "{% $uuid() %}" },
        End: true,
      },
    }),
    { seed: 7, startAt: 1_000 },
  );
  expect(runs.differences).toEqual([]);
});

test("what follows a fork or a wait follows the calls inside and before it", async () => {
  const flow = workflow("follow", async () => {
    await step("first", async () => 1);
    await parallel([() => step("inner", async () => 2)]);
    return step("last", async () => 3);
  });
  const runs = await both(
    flow,
    machine("L", {
      L: call("last", {}, { Next: "A" }),
      A: call("first", {}, { Next: "B" }),
      B: call("inner", {}, { Output: 3, End: true }),
    }),
  );
  expect(runs.differences).toEqual(["order: the workflow called inner before last, the state machine after it"]);
});

test("a lost heartbeat and a result over the quota end alike", async () => {
  const slow = defineStep("slow", { heartbeat: "1s", timeout: "1m" }, () => new Promise<null>(() => undefined));
  const silent = await both(
    workflow("silent", async () => slow()),
    machine("A", { A: call("slow", null, { HeartbeatSeconds: 1, TimeoutSeconds: 60, End: true }) }),
  );
  expect(silent.differences).toEqual([]);
  expect(silent.asl).toMatchObject({ error: "States.Timeout", endedAt: 1_000 });
  const big = defineStep("big", async (n: number) => "x".repeat(n));
  const large = await both(
    workflow("large", async () => big(300_000)),
    machine("A", { A: call("big", 300_000, { End: true }) }),
  );
  expect(large.differences).toEqual([]);
  expect(large.asl.error).toBe("States.DataLimitExceeded");
});
