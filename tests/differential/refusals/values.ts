import { defineStep, step, stepError, wait, workflow } from "stepwright";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));
export const Odd = stepError("Odd")<{ n: number }>();
let counter = 0;
export function increment() {
  counter++;
}
const cache: number[] = [];
export function remember(n: number) {
  cache.push(n);
}

export const comparesObjects = workflow(
  "refuses-object-identity",
  async (input: { a: { n: number }; b: { n: number } }) => {
    return { same: input.a === input.b }; // refused: ===
  },
);

export const comparesArrays = workflow("refuses-array-identity", async (input: { a: number[]; b: number[] }) => {
  if (input.a !== input.b) return "other"; // refused: !==
  return "same";
});

export const collates = workflow("refuses-locale-compare", async (input: { words: string[] }) => {
  return [...input.words].sort((a, b) => a.localeCompare(b)); // refused: localeCompare
});

export const normalizesText = workflow("refuses-normalize", async (input: { s: string }) => {
  return input.s.normalize("NFC"); // refused: normalize
});

export const formatsForALocale = workflow("refuses-to-locale-string", async (input: { n: number }) => {
  return input.n.toLocaleString("de"); // refused: toLocaleString
});

export const usesIntl = workflow("refuses-intl", async (input: { n: number }) => {
  return new Intl.NumberFormat("de").format(input.n); // refused: Intl
});

export const usesTheUnicodeFlag = workflow("refuses-regex-flag-u", async (input: { s: string }) => {
  return /^\p{L}+$/u.test(input.s); // refused: flag
});

export const usesTheStickyFlag = workflow("refuses-regex-flag-y", async (input: { s: string }) => {
  return /a/y.test(input.s); // refused: flag
});

export const buildsAPattern = workflow("refuses-a-computed-pattern", async (input: { s: string; p: string }) => {
  return new RegExp(input.p).test(input.s); // refused: RegExp
});

export const mutatesThroughAnAlias = workflow("refuses-mutation-through-an-alias", async (input: { n: number }) => {
  const originals = [input.n];
  const mirror = originals;
  mirror.push(1); // refused: mirror
  return { originals, mirror };
});

export const mutatesWhatAnObjectHolds = workflow("refuses-mutation-of-a-held-value", async (input: { n: number }) => {
  const inner = { n: input.n };
  const outer = { inner };
  inner.n = 2; // refused: inner
  return outer;
});

export const mutatesAnItemOfAList = workflow("refuses-mutation-of-a-found-item", async (input: { n: number }) => {
  const people = [{ n: input.n }, { n: 2 }];
  const person = people.find((p) => p.n === 2);
  if (person) person.n = 3; // refused: person
  return people;
});

export const readsMutableModuleState = workflow("refuses-mutable-module-state", async () => {
  return counter; // refused: counter
});

export const readsAMutatedModuleConstant = workflow("refuses-a-mutated-module-constant", async () => {
  return cache.length; // refused: cache
});

export const dividesWithoutAGuard = workflow(
  "refuses-an-unguarded-division",
  async (input: { a: number; b: number }) => {
    const ratio = input.a / input.b;
    if (ratio > 1) return "more"; // refused: Number.isFinite
    return "less";
  },
);

export const shiftsBits = workflow("refuses-bit-operators", async (input: { n: number }) => {
  return input.n >>> 2; // refused: >>>
});

export const declaresAClass = workflow("refuses-a-class-in-the-body", async (input: { n: number }) => {
  class Box {
    // refused: class
    n = 1;
  }
  return new Box().n + input.n;
});

export const declaresAGenerator = workflow("refuses-a-generator", async (input: { n: number }) => {
  function* count() {
    // refused: generator
    yield input.n;
  }
  return [...count()];
});

export const usesBigInts = workflow("refuses-bigint", async (input: { n: number }) => {
  return `${BigInt(input.n) + 1n}`; // refused: bigint
});

export const readsLocalTime = workflow("refuses-local-time", async (input: { iso: string }) => {
  return new Date(input.iso).getHours(); // refused: getUTCHours
});

export const throwsAValueThatIsNoError = workflow("refuses-throwing-text", async (input: { n: number }) => {
  if (input.n > 0) throw "too big"; // refused: Error
  return input.n;
});

export const waitsHalfASecond = workflow("refuses-a-fractional-duration", async () => {
  await wait("0.5 seconds"); // refused: whole
});

export const waitsBackwards = workflow("refuses-a-negative-duration", async () => {
  await wait("-5 minutes"); // refused: -5 minutes
});

export const computesATimeout = workflow("refuses-a-computed-timeout", async (input: { n: number }) => {
  return await step("slow", async () => 1, { timeout: `${input.n}s` }); // refused: compiled
});

export const capturesALocalFunction = workflow("refuses-a-captured-function", async (input: { n: number }) => {
  const twice = (n: number) => n * 2;
  return await step("call-local", async () => twice(input.n)); // refused: twice
});

export const loadsAModule = workflow("refuses-a-dynamic-import", async () => {
  const os = await import("node:os"); // refused: import
  return os.EOL;
});

export const declaresAGetter = workflow("refuses-a-getter", async (input: { n: number }) => {
  const o = {
    get twice() {
      // refused: accessor
      return input.n * 2;
    },
  };
  return o.twice;
});

export const tagsATemplate = workflow("refuses-a-tagged-template", async (input: { s: string }) => {
  return String.raw`a\n${input.s}`; // refused: tagged template
});

export const replacesJsonValues = workflow("refuses-a-json-replacer", async (input: { o: Record<string, number> }) => {
  return JSON.stringify(input.o, (_, v) => (typeof v === "number" ? v + 1 : v)); // refused: JSON.stringify
});

export const readsTheEnvironment = workflow("refuses-process-env", async () => {
  return process.env["HOME"] ?? "none"; // refused: process
});

export const logsNothingReal = workflow("refuses-node-modules-in-the-body", async (input: { s: string }) => {
  return Buffer.from(input.s).toString("base64"); // refused: Buffer
});

export const returnsSettledResults = workflow("refuses-settled-results-as-values", async (input: { ns: number[] }) => {
  const results = await Promise.allSettled(input.ns.map((n) => keep({ v: n })));
  return results; // refused: allSettled
});

export const returnsReasons = workflow("refuses-the-reason-of-a-rejection", async (input: { ns: number[] }) => {
  const results = await Promise.allSettled(input.ns.map((n) => keep({ v: n })));
  return results.map((r) => (r.status === "fulfilled" ? r.value : r.reason)); // refused: instanceof
});

export const countsUndefinedKeys = workflow("refuses-keys-that-may-be-undefined", async (input: { a?: number }) => {
  const o = { a: input.a, b: 1 };
  return Object.keys(o).length; // refused: undefined
});

export const readsTheMessageOfAParser = workflow("refuses-the-message-of-a-parser", async (input: { text: string }) => {
  try {
    return { v: JSON.parse(input.text) as number };
  } catch (e) {
    return { v: e instanceof Error ? e.message : "" }; // refused: SyntaxError
  }
});

export const loopsForEver = workflow("refuses-a-loop-that-never-ends", async () => {
  for (;;) {
    // refused: ends
    await keep({ v: 1 });
  }
});

export const makesHoles = workflow("refuses-an-array-of-holes", async (input: { n: number }) => {
  const list = new Array(input.n); // refused: Array.from
  return list.length;
});

export const readsAMethod = workflow("refuses-a-method-as-a-value", async (input: { ns: number[] }) => {
  return input.ns.copyWithin === undefined; // refused: function
});

export const mixesMissingAndNull = workflow(
  "refuses-null-beside-undefined-in-a-list",
  async (input: { a?: string; b?: string | null; rows: { n: number; q?: number }[] }) => {
    const both = [input.a, input.b]; // refused: null and undefined
    const mapped = input.rows.map((row) => (row.n > 5 ? null : row.q)); // refused: null and undefined
    const out: (string | null | undefined)[] = [];
    out.push(input.a); // refused: null and undefined
    const [x, y] = [input.a, input.b]; // refused: null and undefined
    return { both: both.length, mapped: mapped.length, out: out.length, x: x ?? 1, y: y === undefined };
  },
);

class OwnMessage extends Error {
  override name = "OwnMessage";
  override message = "own"; // refused: super
}
export const setsItsOwnMessage = workflow("refuses-a-class-that-sets-its-message", async (input: { s: string }) => {
  throw new OwnMessage(input.s);
});
