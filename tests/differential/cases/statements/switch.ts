import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const act = defineStep("act", async (i: { what: string }) => `did ${i.what}`);
export const classify = defineStep("classify", async (i: { n: number }) => (i.n > 5 ? "big" : "small"));

type Kind = "created" | "paid" | "shipped" | "lost";

export const switchesOnALiteralUnion = workflow("switches-on-a-literal-union", async (input: { kind: Kind }) => {
  switch (input.kind) {
    case "created":
      return { result: await act({ what: "create" }) };
    case "paid":
      return { result: await act({ what: "pay" }) };
    case "shipped":
      return { result: "nothing to do" };
    default:
      return { result: null };
  }
});

export const breaksOutOfASwitch = workflow("breaks-out-of-a-switch", async (input: { kind: string }) => {
  let log = "start";
  switch (input.kind) {
    case "a":
      log += await act({ what: "a" });
      break;
    case "b": {
      const inner = await act({ what: "b" });
      log += inner;
      break;
    }
    case "":
      log += "empty";
      break;
  }
  return { log };
});

export const sharesOneArmBetweenLabels = workflow("shares-one-arm-between-labels", async (input: { n: number }) => {
  let size: string;
  switch (input.n) {
    case 0:
    case 1:
    case -1:
      size = "tiny";
      break;
    case 2:
    case 2.5:
      size = await act({ what: "two" });
      break;
    default:
      size = "other";
  }
  return { n: input.n, size };
});

export const fallsThroughToTheNextArm = workflow("falls-through-to-the-next-arm", async (input: { level: string }) => {
  const log: string[] = [];
  switch (input.level) {
    case "high":
      log.push(await act({ what: "page" }));
    case "medium":
      log.push(await act({ what: "mail" }));
    case "low":
      log.push("logged");
      break;
    default:
      log.push("ignored");
  }
  log.push("end");
  return log;
});

export const fallsThroughFromAnArmWithoutEffects = workflow(
  "falls-through-from-an-arm-without-effects",
  async (input: { n: number }) => {
    let points = 0;
    switch (input.n) {
      case 3:
        points += 100;
      case 2:
        points += 10;
      case 1:
        points += 1;
    }
    return { points };
  },
);

export const putsDefaultFirst = workflow("puts-default-first", async (input: { s: string }) => {
  const log: string[] = [];
  switch (input.s) {
    default:
      log.push("default");
    case "x":
      log.push("x");
      break;
    case "y":
      log.push("y");
  }
  return log;
});

export const putsDefaultInTheMiddle = workflow("puts-default-in-the-middle", async (input: { s: string }) => {
  switch (input.s) {
    case "a":
      return "A";
    default:
      return await act({ what: "default" });
    case "b":
      return "B";
  }
});

export const continuesALoopFromASwitch = workflow(
  "continues-a-loop-from-a-switch",
  async (input: { ops: string[] }) => {
    const log: string[] = [];
    for (const op of input.ops) {
      switch (op) {
        case "skip":
          continue;
        case "stop":
          return { stopped: true, log };
        case "break":
          break;
        default:
          log.push(await act({ what: op }));
      }
      log.push(";");
    }
    return { stopped: false, log };
  },
);

export const switchesOnTrue = workflow("switches-on-true", async (input: { n: number }) => {
  switch (true) {
    case input.n < 0:
      return { sign: "negative" };
    case input.n > 0:
      return { sign: await act({ what: "positive" }) };
    default:
      return { sign: "zero" };
  }
});

export const switchesOnAStepResult = workflow("switches-on-a-step-result", async (input: { n: number }) => {
  switch (await classify({ n: input.n })) {
    case "big":
      return { path: await act({ what: "shrink" }) };
    case "small":
      return { path: await act({ what: "grow" }) };
  }
  return { path: "unknown" };
});

export const comparesStrictlyInASwitch = workflow(
  "compares-strictly-in-a-switch",
  async (input: { v: string | number | boolean | null }) => {
    switch (input.v) {
      case 0:
        return "number zero";
      case "0":
        return "text zero";
      case "":
        return "empty text";
      case false:
        return "false";
      case null:
        return "null";
      case true:
        return "true";
      case 1:
        return "one";
    }
    return "none";
  },
);

export const narrowsADiscriminatedUnion = workflow(
  "narrows-a-discriminated-union",
  async (input: {
    event: { type: "deposit"; cents: number } | { type: "rename"; name: string } | { type: "close" };
  }) => {
    const { event } = input;
    switch (event.type) {
      case "deposit":
        return { balance: event.cents + 1 };
      case "rename":
        return { renamed: await act({ what: event.name }) };
      case "close":
        return { closed: true };
    }
  },
);

export const scopesNamesToTheSwitch = workflow("scopes-names-to-the-switch", async (input: { k: string }) => {
  const x = "outer";
  const out: string[] = [];
  switch (input.k) {
    case "a": {
      const x = "inner a";
      out.push(x);
      break;
    }
    case "b": {
      const x = await act({ what: "inner b" });
      out.push(x);
    }
  }
  out.push(x);
  return out;
});

export const nestsSwitches = workflow("nests-switches", async (input: { a: string; b: string }) => {
  let code = "";
  switch (input.a) {
    case "1":
      switch (input.b) {
        case "1":
          code = "11";
          break;
        case "2":
          code = await act({ what: "12" });
          break;
      }
      code += "!";
      break;
    case "2":
      code = "2x";
  }
  return { code };
});

const words: Run[] = [
  { input: { s: "x" } },
  { input: { s: "y" } },
  { input: { s: "a" } },
  { input: { s: "b" } },
  { input: { s: "" } },
];

export const runs: Record<string, Run[]> = {
  switchesOnALiteralUnion: [
    { input: { kind: "created" } },
    { input: { kind: "paid" } },
    { input: { kind: "shipped" } },
    { input: { kind: "lost" } },
  ],
  breaksOutOfASwitch: [
    { input: { kind: "a" } },
    { input: { kind: "b" } },
    { input: { kind: "" } },
    { input: { kind: "A" } },
  ],
  sharesOneArmBetweenLabels: [
    { input: { n: 0 } },
    { input: { n: 1 } },
    { input: { n: -1 } },
    { input: { n: 2.5 } },
    { input: { n: 3 } },
  ],
  fallsThroughToTheNextArm: [
    { input: { level: "high" } },
    { input: { level: "medium" } },
    { input: { level: "low" } },
    { input: { level: "?" } },
  ],
  fallsThroughFromAnArmWithoutEffects: [
    { input: { n: 3 } },
    { input: { n: 2 } },
    { input: { n: 1 } },
    { input: { n: 0 } },
  ],
  putsDefaultFirst: words,
  putsDefaultInTheMiddle: words,
  continuesALoopFromASwitch: [
    { input: { ops: [] } },
    { input: { ops: ["skip"] } },
    { input: { ops: ["a", "skip", "break", "b"] } },
    { input: { ops: ["a", "stop", "b"] } },
  ],
  switchesOnTrue: [{ input: { n: -1 } }, { input: { n: 0 } }, { input: { n: 2 } }],
  switchesOnAStepResult: [{ input: { n: 1 } }, { input: { n: 9 } }, { input: { n: 9 }, mocks: { classify: "weird" } }],
  comparesStrictlyInASwitch: [0, "0", "", false, null, true, 1, "1", "null"].map((v) => ({ input: { v } })),
  narrowsADiscriminatedUnion: [
    { input: { event: { type: "deposit", cents: 99 } } },
    { input: { event: { type: "rename", name: "" } } },
    { input: { event: { type: "close" } } },
  ],
  scopesNamesToTheSwitch: [{ input: { k: "a" } }, { input: { k: "b" } }, { input: { k: "c" } }],
  nestsSwitches: [
    { input: { a: "1", b: "1" } },
    { input: { a: "1", b: "2" } },
    { input: { a: "1", b: "3" } },
    { input: { a: "2", b: "1" } },
    { input: { a: "", b: "" } },
  ],
};
