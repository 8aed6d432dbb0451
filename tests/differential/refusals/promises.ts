import { defineStep, map, parallel, step, wait, workflow } from "stepwright";

export const charge = defineStep("charge", async (i: { cents: number }) => i.cents);
export const log = defineStep("log", async (i: { line: string }) => i.line);

async function countdown(n: number): Promise<number> {
  if (n <= 0) return 0;
  await log({ line: `${n}` });
  return await countdown(n - 1); // refused: countdown
}

async function hidden(i: { n: number }) {
  return i.n;
}

export const racesBranches = workflow("refuses-promise-race", async (input: { cents: number }) => {
  return await Promise.race([charge({ cents: input.cents }), charge({ cents: 1 })]); // refused: Promise.race
});

export const takesAnyBranch = workflow("refuses-promise-any", async (input: { cents: number }) => {
  return await Promise.any([charge({ cents: input.cents }), charge({ cents: 1 })]); // refused: Promise.any
});

export const keepsAPromiseAcrossAWait = workflow(
  "refuses-a-promise-kept-across-a-wait",
  async (input: { cents: number }) => {
    const pending = charge({ cents: input.cents }); // refused: Promise.all
    await wait("10s");
    return await pending;
  },
);

export const keepsAPromiseAcrossAStep = workflow(
  "refuses-a-promise-kept-across-a-step",
  async (input: { cents: number }) => {
    const pending = charge({ cents: input.cents }); // refused: Promise.all
    const line = await log({ line: "between" });
    return { cents: await pending, line };
  },
);

export const forgetsAnAwait = workflow("refuses-a-call-without-await", async (input: { cents: number }) => {
  charge({ cents: input.cents }); // refused: await
  return "done";
});

export const forgetsAnAwaitInATemplate = workflow(
  "refuses-a-promise-in-a-template",
  async (input: { cents: number }) => {
    return `paid ${charge({ cents: input.cents })}`; // refused: await
  },
);

export const chainsWithThen = workflow("refuses-then", async (input: { cents: number }) => {
  return await charge({ cents: input.cents }).then((cents) => cents + 1); // refused: then
});

export const collectsPromises = workflow("refuses-promises-collected-in-a-loop", async (input: { all: number[] }) => {
  const pending: Promise<number>[] = [];
  for (const cents of input.all) {
    pending.push(charge({ cents })); // refused: map
  }
  return await Promise.all(pending);
});

export const awaitsAnythingElse = workflow("refuses-await-of-no-helper", async (input: { url: string }) => {
  const response = await fetch(input.url); // refused: step
  return { ok: response.ok };
});

export const sleepsByTimer = workflow("refuses-a-timer", async () => {
  await new Promise((resolve) => setTimeout(resolve, 1000)); // refused: wait
});

export const callsARecursiveHelper = workflow("refuses-a-recursive-async-helper", async (input: { n: number }) => {
  return await countdown(input.n);
});

export const iteratesAsynchronously = workflow("refuses-for-await", async (input: { ns: number[] }) => {
  let sum = 0;
  for await (const n of input.ns) {
    // refused: for await
    sum += n;
  }
  return sum;
});

export const iteratesWithForEach = workflow("refuses-an-async-for-each", async (input: { ns: number[] }) => {
  input.ns.forEach(async (n) => {
    // refused: forEach
    await charge({ cents: n });
  });
  return "done";
});

export const filtersAsynchronously = workflow("refuses-an-async-filter", async (input: { ns: number[] }) => {
  return input.ns.filter(async (n) => (await charge({ cents: n })) > 0); // refused: map(items
});

export const writesAnOuterVariableInABranch = workflow(
  "refuses-an-outer-write-in-parallel",
  async (input: { cents: number }) => {
    let total = 0;
    await parallel({
      a: async () => {
        total = await charge({ cents: input.cents }); // refused: total
      },
      b: () => log({ line: "b" }),
    });
    return total;
  },
);

export const writesAnOuterVariableInAMap = workflow(
  "refuses-an-outer-write-in-map",
  async (input: { ns: number[] }) => {
    let sum = 0;
    await map(input.ns, async (n) => {
      sum += await charge({ cents: n }); // refused: sum
    });
    return sum;
  },
);

export const pushesToAnOuterListInAMap = workflow("refuses-an-outer-push-in-map", async (input: { ns: number[] }) => {
  const collected: number[] = [];
  await map(input.ns, async (n) => {
    collected.push(await charge({ cents: n })); // refused: collected
  });
  return collected;
});

export const countsInPromiseAll = workflow("refuses-an-outer-write-in-promise-all", async (input: { ns: number[] }) => {
  let hits = 0;
  await Promise.all(
    input.ns.map(async (n) => {
      await charge({ cents: n });
      hits++; // refused: hits
    }),
  );
  return hits;
});

export const writesAnOuterVariableInAStep = workflow(
  "refuses-an-outer-write-in-a-closure",
  async (input: { n: number }) => {
    let seen = 0;
    await step("mark", async () => {
      seen = input.n; // refused: seen
    });
    return seen;
  },
);

export const runsAFunctionThatIsNotExported = workflow(
  "refuses-a-step-that-is-not-exported",
  async (input: { n: number }) => {
    return await step(hidden, { n: input.n }); // refused: export
  },
);

export const callsInACaseLabel = workflow("refuses-a-call-in-a-case-label", async (input: { cents: number }) => {
  switch (input.cents) {
    case await charge({ cents: 1 }): // refused: case
      return "one";
    default:
      return "more";
  }
});

export const keepsAPromiseThatNobodyAwaits = workflow(
  "refuses-a-promise-that-nobody-awaits",
  async (input: { cents: number }) => {
    const pending = charge({ cents: input.cents }); // refused: await
    const cents: Awaited<typeof pending> = input.cents;
    return cents;
  },
);

export const awaitsInAFunctionThatNobodyCalls = workflow(
  "refuses-an-await-in-a-function-that-nobody-calls",
  async (input: { cents: number }) => {
    const pending = charge({ cents: input.cents }); // refused: await
    const later = async () => await pending;
    const cents: Awaited<ReturnType<typeof later>> = input.cents;
    return cents;
  },
);
