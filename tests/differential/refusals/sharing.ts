import { defineStep, workflow } from "stepwright";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));
async function same(x: number[]) {
  return x;
}
const wrap = (xs: number[]) => ({ xs });

export const changesACopiedPart = workflow("refuses-a-change-of-a-copied-part", async () => {
  const rows = [{ n: 1 }];
  const copy = [...rows];
  copy[0]!.n = 5; // refused: copy
  return { rows, copy };
});

export const changesAFilteredPart = workflow("refuses-a-change-of-a-filtered-part", async () => {
  const rows = [{ n: 1 }];
  const some = rows.filter((row) => row.n > 0);
  some[0]!.n = 5; // refused: some
  return { rows, some };
});

export const changesAnArgumentThatCameBack = workflow("refuses-a-change-of-an-argument-that-came-back", async () => {
  const list = [1];
  const back = await same(list);
  back.push(2); // refused: back
  return { list, back };
});

export const changesAnAwaitedValue = workflow("refuses-a-change-of-an-awaited-value", async () => {
  const list = [1];
  const awaited = await Promise.resolve(list);
  awaited.push(2); // refused: awaited
  return { list, awaited };
});

export const changesWhatAHelperWrapped = workflow("refuses-a-change-of-what-a-helper-wrapped", async () => {
  const list = [1];
  const wrapped = wrap(list);
  list.push(2); // refused: list
  return { list, wrapped };
});

export const changesASpreadPart = workflow(
  "refuses-a-change-of-a-spread-part",
  async (input: { o: { list: number[] } }) => {
    const own = { ...input.o };
    own.list.push(2); // refused: own
    return { own, input };
  },
);

export const changesAPushedPart = workflow(
  "refuses-a-change-of-a-pushed-part",
  async (input: { rows: { n: number }[] }) => {
    const held = { rows: [] as { n: number }[] };
    for (const row of input.rows) held.rows.push(row);
    held.rows[0]!.n = 3; // refused: held
    return { held, input };
  },
);

export const changesATakenPart = workflow("refuses-a-change-of-a-taken-part", async () => {
  const lists = [[1], [2]];
  const [first] = lists;
  lists[0]!.push(9); // refused: lists
  return { lists, first };
});

export const changesItemsOfAnotherList = workflow(
  "refuses-a-change-of-the-items-of-a-list",
  async (input: { ns: number[] }) => {
    const rows = input.ns.map((n) => ({ n }));
    for (const row of rows.toReversed()) row.n += 1; // refused: row
    return rows;
  },
);

export const changesAfterASort = workflow("refuses-a-change-after-a-sort", async (input: { ns: number[] }) => {
  const list = [...input.ns];
  const sorted = list.sort((a, b) => a - b); // refused: list
  list.push(5); // refused: list
  return { list, sorted };
});

export const changesInFinally = workflow("refuses-a-change-of-what-is-returned", async (input: { ns: number[] }) => {
  const list = [...input.ns];
  try {
    await keep({ v: 1 });
    return list;
  } finally {
    list.push(1); // refused: list
  }
});

export const walksAnIteratorThatGrows = workflow("refuses-an-iterator-that-grows", async (input: { ns: number[] }) => {
  const queue = [...input.ns];
  for (const [i, n] of queue.entries()) if (i < 3) queue.push(n); // refused: copy
  return queue;
});

export const deletesAnElement = workflow("refuses-a-deleted-element", async () => {
  const list: (number | undefined)[] = [1, 2];
  delete list[0]; // refused: splice
  return list.length;
});

export const declaresAVar = workflow("refuses-var", async (input: { n: number }) => {
  var n = input.n; // refused: let
  return n;
});
