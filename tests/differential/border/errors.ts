import { defineStep, map, parallel, stepError, workflow } from "stepwright";
import type { Run } from "../run.js";

export const Known = stepError("Known")<{ n: number }>();
export class Nameless extends Error {}
export class Coded extends Error {
  readonly code: number;
  constructor(message: string, code: number) {
    super(message);
    this.name = "Coded";
    this.code = code;
  }
}
export const work = defineStep("work", async (i: { n: number }) => {
  if (i.n === 1) throw new Known({ n: 1 });
  if (i.n === 2) throw new Nameless("nameless");
  if (i.n === 3) throw new Coded("coded", 42);
  if (i.n === 4) throw "text";
  if (i.n === 5) throw new Error("with cause", { cause: new Known({ n: 5 }) });
  return i.n;
});
export const note = defineStep("note", async (i: { line: string }) => i.line);

export const catchesClassesWithoutNames = workflow(
  "border-catches-classes-without-names",
  async (input: { n: number }) => {
    try {
      if (input.n === 9) throw new Nameless("mine");
      return { value: await work({ n: input.n }) };
    } catch (e) {
      if (e instanceof Nameless) return { kind: "nameless", message: e.message };
      if (e instanceof Coded) return { kind: "coded", message: e.message };
      if (e instanceof Error) return { kind: e.name, message: e.message };
      return { kind: "other" };
    }
  },
);

export const readsFieldsOfAClass = workflow("border-reads-fields-of-a-class", async (input: { n: number }) => {
  try {
    if (input.n === 9) throw new Coded("mine", 7);
    await work({ n: input.n });
    return { code: 0 };
  } catch (e) {
    return { code: e instanceof Coded ? e.code : -1 };
  }
});

export const throwsClassesWithoutNames = workflow(
  "border-throws-classes-without-names",
  async (input: { n: number }) => {
    if (input.n === 0) throw new Nameless("nothing");
    if (input.n === 1) throw new Coded("one", 1);
    throw Object.assign(new Error("other"), { name: "Renamed" });
  },
);

export const keepsAnErrorAndThrowsItLater = workflow(
  "border-keeps-an-error-and-throws-it-later",
  async (input: { ns: number[] }) => {
    let last: unknown;
    for (const n of input.ns) {
      try {
        return await work({ n });
      } catch (e) {
        last = e;
        await note({ line: `failed ${n}` });
      }
    }
    if (last instanceof Known) return last.data.n * 100;
    if (last) throw last;
    return -1;
  },
);

export const overridesAnErrorInFinally = workflow(
  "border-overrides-an-error-in-finally",
  async (input: { n: number }) => {
    for (const k of [1, 2]) {
      try {
        await work({ n: input.n });
        if (k === 2) return "returned";
      } finally {
        if (input.n === 1) continue;
        if (input.n === 3) break;
      }
    }
    return "end";
  },
);

export const throwsFromFinally = workflow("border-throws-from-finally", async (input: { n: number }) => {
  try {
    try {
      return await work({ n: input.n });
    } finally {
      if (input.n !== 0) throw new Known({ n: 99 });
    }
  } catch (e) {
    return e instanceof Known ? e.data.n : -1;
  }
});

export const throwsInCallbacks = workflow("border-throws-in-callbacks", async (input: { ns: number[] }) => {
  try {
    const out = input.ns.map((n) => {
      if (n > 2) throw new Known({ n });
      return n * 2;
    });
    await note({ line: `${out.length}` });
    return { out };
  } catch (e) {
    return { out: e instanceof Known ? [e.data.n] : [] };
  }
});

function checked(n: number): number {
  if (n < 0) throw new RangeError(`negative: ${n}`);
  return n;
}

export const throwsInHelpers = workflow("border-throws-in-helpers", async (input: { n: number }) => {
  try {
    const n = checked(input.n);
    await note({ line: `${n}` });
    return { n };
  } catch (e) {
    return { n: null, message: e instanceof RangeError ? e.message : "?" };
  }
});

export const throwsInHelpersUncaught = workflow("border-throws-in-helpers-uncaught", async (input: { n: number }) => {
  return { n: checked(input.n) + 1 };
});

export const readsOddPartsOfAnError = workflow("border-reads-odd-parts-of-an-error", async (input: { n: number }) => {
  try {
    return { value: await work({ n: input.n }) };
  } catch (e) {
    const message = String(e);
    const stack = e instanceof Error ? typeof e.stack : "none";
    return { message, stack, json: JSON.stringify(e), type: typeof e, truthy: !!e, nullish: e ?? "nullish" };
  }
});

export const checksErrorsInHelpers = workflow("border-checks-errors-in-helpers", async (input: { n: number }) => {
  try {
    return await work({ n: input.n });
  } catch (e) {
    if (isKnown(e)) return e.data.n;
    return messageOf(e);
  }
});

function isKnown(e: unknown): e is InstanceType<typeof Known> {
  return e instanceof Known;
}

function messageOf(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}

export const failsTwiceAtOnce = workflow("border-fails-twice-at-once", async (input: { a: number; b: number }) => {
  try {
    await parallel([() => work({ n: input.a }), () => work({ n: input.b })]);
    return "fine";
  } catch (e) {
    return e instanceof Known ? `known ${e.data.n}` : e instanceof Error ? e.message : "?";
  } finally {
    await note({ line: "done" });
  }
});

export const failsInsideNestedBranches = workflow(
  "border-fails-inside-nested-branches",
  async (input: { ns: number[] }) => {
    const log: string[] = [];
    try {
      await map(input.ns, async (n) => {
        try {
          return await parallel([() => work({ n }), () => note({ line: `${n}` })]);
        } finally {
          await note({ line: `left ${n}` });
        }
      });
      log.push("fine");
    } catch (e) {
      log.push(e instanceof Known ? "known" : "other");
    }
    return log;
  },
);

export const failsInPureCodeOfABranch = workflow(
  "border-fails-in-pure-code-of-a-branch",
  async (input: { text: string }) => {
    try {
      const [a] = await parallel([async () => JSON.parse(input.text) as number, () => note({ line: "beside" })]);
      return { a };
    } catch (e) {
      return { a: null, syntax: e instanceof SyntaxError };
    }
  },
);

export const tellsTypeErrorsApart = workflow("border-tells-type-errors-apart", async (input: { text: string }) => {
  try {
    const v: { a: { b: number } } = JSON.parse(input.text);
    return { b: v.a.b };
  } catch (e) {
    if (e instanceof SyntaxError) return { b: "syntax" };
    if (e instanceof TypeError) return { b: "type" };
    return { b: "other" };
  }
});

export const trustsNestedTypes = workflow("border-trusts-nested-types", async (input: { text: string }) => {
  const v: { a: { b: number } } = JSON.parse(input.text);
  return { b: v.a.b };
});

const ns: Run[] = [0, 1, 2, 3, 4, 5, 9, -1].map((n) => ({ input: { n } }));

export const runs: Record<string, Run[]> = {
  catchesClassesWithoutNames: ns,
  readsFieldsOfAClass: ns,
  throwsClassesWithoutNames: ns.slice(0, 3),
  keepsAnErrorAndThrowsItLater: [[], [0], [1], [2, 0], [1, 2]].map((list) => ({ input: { ns: list } })),
  overridesAnErrorInFinally: ns.slice(0, 4),
  throwsFromFinally: ns.slice(0, 4),
  throwsInCallbacks: [[], [1], [1, 3, 4]].map((list) => ({ input: { ns: list } })),
  throwsInHelpers: [0, -1].map((n) => ({ input: { n } })),
  throwsInHelpersUncaught: [0, -1].map((n) => ({ input: { n } })),
  readsOddPartsOfAnError: ns,
  checksErrorsInHelpers: ns,
  failsTwiceAtOnce: [
    { input: { a: 0, b: 0 } },
    { input: { a: 1, b: 3 } },
    { input: { a: 3, b: 1 } },
    { input: { a: 0, b: 1 } },
  ],
  failsInsideNestedBranches: [[], [0], [0, 1], [2]].map((list) => ({ input: { ns: list } })),
  failsInPureCodeOfABranch: ["1", "{"].map((text) => ({ input: { text } })),
  tellsTypeErrorsApart: ['{"a":{"b":1}}', "{}", "{", "null", "5", '{"a":null}'].map((text) => ({ input: { text } })),
  trustsNestedTypes: ['{"a":{"b":1}}', '{"a":[]}'].map((text) => ({ input: { text } })),
};
